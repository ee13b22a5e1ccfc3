"""A page as Markdown (CommonMark with GitHub's tables): what the page shows, programs, outputs and tables included.

Written from the page as it was resolved, because its source holds directives, not what they show.
"""

import re
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from docutils import nodes
from sphinx_tabs.tabs import SphinxTabsPanel, SphinxTabsTablist

DROPPED = (nodes.comment, nodes.target, nodes.substitution_definition, nodes.system_message, SphinxTabsTablist)
ONLY_ON_PAGES = "only-on-pages"  # the class of what makes no sense beside the page
LINK = re.compile(r'<a href="(?P<address>[^"]+)" download>(?P<text>[^<]+)</a>')


def markdown(doctree: nodes.document) -> str:
    """Give the page's text. Links to other pages lead to their Markdown, links into a page to the page."""
    return "\n\n".join(_blocks(doctree.children, 0)) + "\n"


def beside(page: str) -> str:
    """Give where a page's Markdown is: https://llmstxt.org/ puts it at the page's address with .md added."""
    return f"{page}.md"


def _blocks(children: Iterable[nodes.Node], depth: int) -> list[str]:
    blocks: list[str] = []
    for node in children:
        if not isinstance(node, nodes.Element):
            blocks += filter(None, [_inline([node]).strip()])
            continue
        if ONLY_ON_PAGES in node.get("classes", ()):
            continue
        write = next((write for kind, write in BLOCKS.items() if isinstance(node, kind)), _inside)
        blocks += [block for block in write(node, depth) if block]
    return blocks


def _inside(node: nodes.Element, depth: int) -> list[str]:
    """Write what a node holds that adds nothing of its own."""
    if isinstance(node, nodes.Inline):
        return [_inline([node])]
    return _blocks(node.children, depth)


def _nothing(node: nodes.Element, depth: int) -> list[str]:
    return []


def _section(node: nodes.Element, depth: int) -> list[str]:
    return _blocks(node.children, depth + 1)


def _title(node: nodes.Element, depth: int) -> list[str]:
    return [f"{'#' * min(depth, 6)} {_inline(node.children)}"]


def _paragraph(node: nodes.Element, depth: int) -> list[str]:
    return [_inline(node.children).strip()]


def _rubric(node: nodes.Element, depth: int) -> list[str]:
    return [f"**{_inline(node.children)}**"]


def _code(node: nodes.Element, depth: int) -> list[str]:
    text = node.astext().removesuffix("\n")
    fence = _fence(text, 3)
    language = node.get("language", "")
    return [f"{fence}{'' if language == 'default' else language}\n{text}\n{fence}"]


def _panel(node: nodes.Element, depth: int) -> list[str]:
    return [f"{'#' * min(depth + 1, 6)} {node['data-label']}", *_blocks(node.children, depth + 1)]


def _list(node: nodes.Element, depth: int) -> list[str]:
    first = int(node.get("start", 1))
    numbered = isinstance(node, nodes.enumerated_list)
    items = []
    for number, item in enumerate(node.children, first):
        mark = f"{number}. " if numbered else "- "
        blocks = _blocks(item.children, depth) if isinstance(item, nodes.Element) else []
        items.append(_indented(mark, "\n\n".join(blocks)))
    return ["\n".join(items)]


def _definitions(node: nodes.Element, depth: int) -> list[str]:
    items = []
    for item in node.findall(nodes.definition_list_item):
        terms = ", ".join(_inline(term.children) for term in item.findall(nodes.term))
        meaning = [block for part in item.findall(nodes.definition) for block in _blocks(part.children, depth)]
        items.append(_indented("- ", "\n\n".join([f"**{terms}**", *meaning])))
    return ["\n".join(items)]


def _fields(node: nodes.Element, depth: int) -> list[str]:
    lines = []
    for field in node.findall(nodes.field):
        name, body = (part for part in field.children if isinstance(part, nodes.Element))
        lines.append(_indented("- ", f"{name.astext()}: " + "\n\n".join(_blocks(body.children, depth))))
    return ["\n".join(lines)]


def _quote(node: nodes.Element, depth: int) -> list[str]:
    lines = "\n\n".join(_blocks(node.children, depth)).splitlines()
    return ["\n".join(f"> {line}".rstrip() for line in lines)]


def _admonition(node: nodes.Element, depth: int) -> list[str]:
    kind = [] if isinstance(node, nodes.admonition) else [nodes.paragraph("", node.tagname.capitalize())]
    return _quote(nodes.block_quote("", *(child.deepcopy() for child in [*kind, *node.children])), depth)


def _table(node: nodes.Element, depth: int) -> list[str]:
    """Write a table: of a cell with several paragraphs each is a line."""
    rows = [[_cell(entry) for entry in row.findall(nodes.entry)] for row in node.findall(nodes.row)]
    head = [[""] * len(rows[0])] if not any(node.findall(nodes.thead)) else []
    lines = [f"| {' | '.join(row)} |" for row in [*head, *rows]]
    lines.insert(1, f"|{' --- |' * len(rows[0])}")
    captions = [f"**{title.astext()}**" for title in node.children if isinstance(title, nodes.title)]
    return [*captions, "\n".join(lines)]


def _cell(entry: nodes.Element) -> str:
    # In a table's cell a bar ends the cell, in code too: https://github.github.com/gfm/#example-200
    blocks = _blocks(entry.children, 0)
    return "<br>".join(" ".join(block.split()) for block in blocks).replace("|", "\\|")


def _image(node: nodes.Element, depth: int) -> list[str]:
    return [f"![{node.get('alt', '')}]({node['uri']})"]


def _html(node: nodes.Element, depth: int) -> list[str]:
    return [_raw(node)]


def _rule(node: nodes.Element, depth: int) -> list[str]:
    return ["---"]


BLOCKS: dict[type | tuple[type, ...], Callable[[nodes.Element, int], list[str]]] = {
    DROPPED: _nothing,
    nodes.raw: _html,
    nodes.section: _section,
    nodes.title: _title,
    nodes.paragraph: _paragraph,
    nodes.rubric: _rubric,
    nodes.literal_block: _code,
    SphinxTabsPanel: _panel,
    (nodes.bullet_list, nodes.enumerated_list): _list,
    nodes.definition_list: _definitions,
    nodes.field_list: _fields,
    nodes.block_quote: _quote,
    (nodes.admonition, nodes.note, nodes.tip, nodes.warning, nodes.important): _admonition,
    nodes.table: _table,
    nodes.image: _image,
    nodes.transition: _rule,
}


def _inline(children: Iterable[nodes.Node]) -> str:
    return "".join(map(_span, children))


def _span(node: nodes.Node) -> str:
    if isinstance(node, nodes.Text):
        return _escaped(node.astext())
    if isinstance(node, nodes.raw):
        return _raw(node)
    assert isinstance(node, nodes.Element)  # noqa: S101 - a node is a text or an element
    if ONLY_ON_PAGES in node.get("classes", ()) or isinstance(node, DROPPED):
        return ""
    if isinstance(node, nodes.literal):
        text = "".join(part.astext() for part in node.children if not isinstance(part, nodes.raw))  # <wbr>
        fence = _fence(text, 1)
        room = " " if text.startswith("`") or text.endswith("`") else ""
        return f"{fence}{room}{text}{room}{fence}"
    inner = _inline(node.children)
    if isinstance(node, nodes.strong):
        return f"**{inner}**"
    if isinstance(node, nodes.emphasis | nodes.title_reference):
        return f"*{inner}*"
    if isinstance(node, nodes.reference) and node.get("refuri"):
        return f"[{inner}]({_address(node['refuri'])})"
    if isinstance(node, nodes.image):
        return _image(node, 0)[0]
    return inner


def _raw(node: nodes.Node) -> str:
    """Give what HTML of ours says: the sign of a mark, or the link of a download."""
    if isinstance(node, nodes.Element) and "sign" in node:
        return f"{node['sign']} "
    found = LINK.search(node.astext())
    return f"[{found['text']}]({found['address']})" if found else ""


def _address(address: str) -> str:
    parts = urlsplit(address)
    is_page = not parts.scheme and not parts.netloc and parts.path.endswith(".html")
    return beside(address) if is_page and not parts.fragment else address


def _escaped(text: str) -> str:
    """Keep plain text plain."""
    text = re.sub(r"([\\`*\[<])", r"\\\1", text.replace("\n", " "))
    return re.sub(r"\b_|_\b", r"\\_", text)


def _fence(text: str, shortest: int) -> str:
    longest = max(map(len, re.findall("`+", text)), default=0)
    return "`" * max(shortest, longest + 1)


def _indented(mark: str, text: str) -> str:
    first, *others = text.splitlines() or [""]
    return "\n".join([mark + first, *(f"{' ' * len(mark)}{line}".rstrip() for line in others)])
