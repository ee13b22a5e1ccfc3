"""What a page is about, in a sentence or two: for search engines, previews and llms.txt."""

import re

from docutils import nodes
from sphinx.application import Sphinx

LONGEST = 200  # characters: what previews show


def note_description(app: Sphinx, doctree: nodes.document) -> None:
    """Note the description of a page that was read: its own, of its front matter, or one from its text."""
    metadata = app.env.metadata[app.env.docname]
    own = next((node["content"] for node in doctree.findall(nodes.meta) if node.get("name") == "description"), "")
    metadata["sidebyside-has-description"] = bool(own)  # Sphinx writes that one by itself
    metadata["sidebyside-description"] = own or _first_sentences(doctree) or _of_table(metadata)


def _first_sentences(doctree: nodes.document) -> str:
    """Give as many of the first paragraph's sentences as fit, at least one."""
    paragraphs = (node for node in doctree.findall(nodes.paragraph) if isinstance(node.parent, nodes.section))
    text = " ".join(next((node.astext() for node in paragraphs), "").split())
    first, *others = re.split(r"(?<=[.!?:]) (?=[A-Z“`\d])", text)
    for sentence in others:
        if len(first) + len(sentence) >= LONGEST:
            break
        first += f" {sentence}"
    return first.removesuffix(":")


def _of_table(metadata: dict[str, object]) -> str:
    """Describe a page that begins with its table."""
    return "A table of what was observed, each cell with its proof." if "sidebyside-table" in metadata else ""
