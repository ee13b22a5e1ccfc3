"""The names of the clients' interfaces, for Sphinx's search: `ClientTimeout` leads to the program that shows it.

The search reads every program as text, and finds each page that holds a word, in no useful order. A domain's objects
come first, so each name is one on the guides that are about it.
"""

import ast
import re
from collections import Counter
from collections.abc import Iterator, Set
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.domains import Domain, ObjType
from sphinx_tabs.tabs import SphinxTabsPanel

from sidebyside.model.clients import Client
from sidebyside.model.examples import Script, Topic
from sidebyside.site.material import Material

RARE = 5  # a name that so few topics use is explained by each of them
SEVERAL = "several"  # the type of a name that the programs of several clients use
PRIORITY = 2  # before pages that hold the word, after those with it in their title; see Sphinx's searchtools.js


def note_names(app: Sphinx, doctree: nodes.document) -> None:
    """Note which names the programs of the page use, and of which its own text speaks."""
    spoken: set[str] = set()
    for literal in doctree.findall(nodes.literal):
        parent = literal.parent
        while parent and not isinstance(parent, SphinxTabsPanel):
            parent = parent.parent
        if not parent:
            spoken |= set(re.findall(r"[^\W\d]\w*", literal.astext()))
    material: Material = app.config.sidebyside_material
    metadata = app.env.metadata[app.env.docname]
    metadata["sidebyside-spoken"] = spoken
    metadata["sidebyside-used"] = {
        topic: _by_tab(material.examples.topics[topic], material) for topic in metadata.get("sidebyside-topic", ())
    }


def names_in(script: Script, client: Client) -> set[str]:
    """Give the names of the client's interface that the script uses: `aiohttp.ClientTimeout`, `raise_for_status`.

    Those are the attributes of the client's module, and those of what was made from it, as far as assignments and
    `with` tell.
    """
    tree = ast.parse(script.source)
    found = {
        f"{node.module}.{name.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == client.module
        for name in node.names
    }
    made = {_last(name) for name in found}
    for node in ast.walk(tree):
        for target, value in _bound(node):
            if _root(value) in {client.module, *made}:
                made |= {name.id for name in ast.walk(target) if isinstance(name, ast.Name)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and not node.attr.startswith("_"):
            if isinstance(node.value, ast.Name) and node.value.id == client.module:
                found.add(f"{client.module}.{node.attr}")
            elif _root(node) in made and node.attr not in ORDINARY:
                found.add(node.attr)
    return found


ORDINARY = {name for kind in (str, bytes, list, dict, set, int) for name in dir(kind)} - {"get"}


def name_the_tabs(app: Sphinx) -> None:
    """Let the search say whose program a name leads to."""
    material: Material = app.config.sidebyside_material
    tabs = {tab: client.title_of(tab) for tab, client in material.clients.all_tabs.items()}
    NamesDomain.object_types |= {tab: ObjType(title) for tab, title in tabs.items()}


class NamesDomain(Domain):
    """What the search calls an object: a name, and for which client; it leads to that client's program."""

    name = "names"
    label = "Names"
    object_types = {SEVERAL: ObjType("several clients")}

    def get_type_name(self, type: ObjType, primary: bool = False) -> str:  # noqa: A002 (its name in the base class)
        """Give the client's title alone."""
        return str(type.lname)

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Give each name on each guide that is about it: name, shown name, tab, page, anchor, priority."""
        guides = {page: found for page, found in self.env.metadata.items() if page.startswith("guides/")}
        used = [(page, *found) for page, noted in guides.items() for found in noted.get("sidebyside-used", {}).items()]
        topics = Counter(found for _, _, by_tab in used for found in {_last(name) for name in by_tab})
        for page, topic, by_tab in used:
            for name, tabs in by_tab.items():
                if topics[_last(name)] <= RARE or _last(name) in guides[page]["sidebyside-spoken"]:
                    kind = tabs[0] if len(tabs) == 1 else SEVERAL
                    yield name, name, kind, page, f"{topic}-{tabs[0]}".replace("_", "-"), PRIORITY

    def merge_domaindata(self, docnames: Set[str], otherdata: dict[str, Any]) -> None:
        """Take nothing over from another process: all that it gives is in the environment."""


def _by_tab(topic: Topic, material: Material) -> dict[str, list[str]]:
    """Give the tabs that use each name: the first of a client's, since its others are like it."""
    found: dict[str, list[str]] = {}
    seen: set[tuple[str, str]] = set()
    for tab, script in topic.scripts.items():
        client = material.clients.all_tabs[tab]
        for name in sorted(names_in(script, client)):
            if (name, client.name) not in seen:
                seen.add((name, client.name))
                found.setdefault(name, []).append(tab)
    return found


def _bound(node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Give what a statement binds, with the value that it comes from."""
    if isinstance(node, ast.Assign):
        yield from ((target, node.value) for target in node.targets)
    elif isinstance(node, ast.With | ast.AsyncWith):
        yield from ((item.optional_vars, item.context_expr) for item in node.items if item.optional_vars)
    elif isinstance(node, ast.For | ast.AsyncFor):
        yield node.target, node.iter
    elif isinstance(node, ast.ExceptHandler) and node.type and node.name:
        yield ast.Name(node.name), node.type


def _root(node: ast.AST) -> str:
    """Give the name that an expression of calls and attributes begins with."""
    while isinstance(node, ast.Attribute | ast.Await | ast.Call | ast.Subscript):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""


def _last(name: str) -> str:
    return name.rpartition(".")[2]
