"""How pages show an answer: which of its words are code, and what Markdown makes of it."""

import pytest
from docutils import nodes

from sidebyside.model.answers import Answer, Support
from sidebyside.model.tables import Cell
from sidebyside.site.exports.markdown import _inline
from sidebyside.site.nodes.answers import answer


def shown(text: str, support: Support | None = None) -> list[nodes.Node]:
    return answer(Cell(answer=Answer(support, text), code="x", outcome=1, type="int"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("raises ClientResponseError", ["ClientResponseError"]),
        ("SSLError: the variable wins", ["SSLError"]),
        ("on_request_start and 5 more", ["on_request_start"]),
        ("get() has no json=", ["get()", "json="]),
        ("httpcore.connection and 2 more", ["httpcore.connection"]),
        ("replaced: /x", ["/x"]),
        ("python-httpx/x.y.z", []),
        ("over 32 MiB", []),
        ("async, WebSocket, server", []),
        ("www.xn--mnchen-3ya.de", []),
    ],
)
def test_names_of_python_are_code(text: str, code: list[str]) -> None:
    literals = [node for part in shown(text) for node in part.findall(nodes.literal)]
    found = ["".join(part.astext() for part in node.findall(nodes.Text) if part.parent is node) for node in literals]
    assert found == code


def test_markdown_has_no_places_to_break_a_line_and_says_yes_once() -> None:
    assert _inline(shown("raises ClientResponseError", "no")) == "✗ raises `ClientResponseError`"
    assert _inline(shown("no such option", "no")) == "✗ no such option"
    assert _inline(shown("yes", "yes")).strip() == "✓ yes"
