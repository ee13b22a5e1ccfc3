"""llms.txt, and the Markdown beside each page that it leads to."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx

from sidebyside.site.exports.markdown import beside, markdown

Pages = dict[str, list[str]]  # the names of pages by the caption of their group
NOT_FOUND = "404"  # the page that hosts show for addresses that are not there


def write_markdown(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Write the page's Markdown beside it, and tell the template where it is."""
    if doctree is None or pagename == NOT_FOUND:
        return
    name = beside(app.builder.get_target_uri(pagename))
    context["markdown"] = Path(name).name
    target = Path(app.outdir, name)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(markdown(doctree), encoding="utf-8")


def write_llms(app: Sphinx, exception: Exception | None) -> None:
    """Write llms.txt (https://llmstxt.org/): each page's Markdown with its description, and the tables as JSON."""
    if exception:
        return
    address = app.config.html_baseurl
    front = app.config.root_doc
    lines = [f"# {app.config.project}", "", f"> {_description(app, front)}", ""]
    for caption, names in _groups(app).items():
        lines += [f"## {caption}", ""]
        for name in names:
            page = beside(app.builder.get_target_uri(name))
            described = f": {_description(app, name)}" if _description(app, name) else ""
            lines.append(f"- [{app.env.titles[name].astext()}]({address}{page}){described}")
        lines.append("")
    lines += ["## Data", ""]
    lines += [
        f"- [{name}]({address}compare/{name}.json): the table as JSON" for name in app.config.sidebyside_material.tables
    ]
    Path(app.outdir, "llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _description(app: Sphinx, name: str) -> str:
    return str(app.env.metadata[name].get("sidebyside-description", ""))


def _groups(app: Sphinx) -> Pages:
    """Give the pages as the navigation groups them."""
    groups: Pages = {}
    for toctree in app.env.get_doctree(app.config.root_doc).findall(addnodes.toctree):
        names = [name for _, name in toctree["entries"] if name in app.env.titles]
        groups.setdefault(toctree.get("caption") or "Pages", []).extend(_with_children(app, names))
    return groups


def _with_children(app: Sphinx, names: list[str]) -> Iterator[str]:
    for name in names:
        yield name
        yield from _with_children(app, app.env.toctree_includes.get(name, []))
