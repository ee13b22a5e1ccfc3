"""What is folded away below a line, until the reader opens it: a proof, a program, figures."""

from collections.abc import Iterable
from html import escape

from docutils import nodes


def folded(summary: str, content: Iterable[nodes.Node]) -> list[nodes.Node]:
    """Give the content below its summary, closed: HTML alone opens it."""
    opening = f'<details class="proofs"><summary>{escape(summary, quote=False)}</summary>'
    return [nodes.raw("", opening, format="html"), *content, nodes.raw("", "</details>", format="html")]
