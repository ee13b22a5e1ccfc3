"""What the directives show: the project's files and the evidence, read once a build, each checked against the other."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from sidebyside import layout, tables
from sidebyside.clients import Client, Clients, load_clients
from sidebyside.evidence import Evidence, read_evidence
from sidebyside.facts import Fact
from sidebyside.history_file import read_history
from sidebyside.linting import load_facts
from sidebyside.model.performance import RESULTS, Results, read_results
from sidebyside.problems import Problem, Problems
from sidebyside.tables import Cell
from sidebyside.topics import Script, Topic, load_topics

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Material:
    """Everything that pages can show."""

    clients: Clients
    topics: dict[str, Topic]
    facts: dict[str, Fact]
    tables: dict[str, dict[str, Any]]
    evidence: Evidence
    history: dict[str, Any]
    results: Results | None

    @classmethod
    def read(cls) -> "Material":
        """Read it all. Raises `Problem` or `Problems`."""
        clients = load_clients()
        published = {path.stem: tables.read_table(path) for path in tables.table_files()}
        return cls(
            clients,
            load_topics(clients),
            load_facts(clients),
            published,
            read_evidence(),
            read_history(),
            read_results(),
        )

    def client(self, name: str) -> Client:
        """Give a client. Raises `Problem` if none has the name."""
        if name not in self.clients.by_name:
            raise Problem(f"no client is called {name!r}; write one of: {', '.join(self.clients.by_name)}")
        return self.clients.by_name[name]

    def example(self, script: Script) -> dict[str, Any]:
        """Give what the script did in this build. Raises `Problem` if it did not run as it stands."""
        entry: dict[str, Any] | None = self.evidence["examples"].get(script.id)
        if entry is None or entry.get("digest") != script.digest:
            raise Problem(
                f"{layout.shown(script.path)}: not run since it was changed; run nox -s docs, which runs it first"
            )
        return entry

    def table(self, name: str) -> dict[str, Any]:
        """Give a published table. Raises `Problem` unless the run proved each of its cells as it stands."""
        if name not in self.tables:
            raise Problem(f"no table is called {name!r}; write one of: {', '.join(self.tables)}")
        for row in self.tables[name]["rows"]:
            fact = self.facts.get(f"{name}/{row['row']}")
            if fact is None:
                raise Problem(
                    f"docs/compare/{name}.json: row {row['row']!r} has no fact; run nox -s update -- facts/{name}"
                )
            for client, cell in row["cells"].items():
                if self.proof(fact, client)["cell"] != cell:
                    raise Problem(
                        f"docs/compare/{name}.json: {row['row']}: {client}: edited by hand, or not proven as it is; "
                        f"run nox -s docs, or accept what the run says with nox -s update -- facts/{name}"
                    )
        return self.tables[name]

    def title(self, name: str) -> str:
        """Give the title of the page that shows a table: its first heading. Raises `Problem` if there is none."""
        page = layout.TABLES / f"{name}.md"
        if page.exists():
            for line in page.read_text(encoding="utf-8").splitlines():
                if line.startswith("# "):
                    return line.removeprefix("# ").strip()
        raise Problem(f"{layout.shown(page)}: no such page, or no title in it; write it with {{comparison}} {name}")

    def cell(self, fact: str, client: str) -> Cell:
        """Give a cell of a published table, as this build proved it. Raises `Problem`."""
        if fact not in self.facts:
            raise Problem(f"no fact is called {fact!r}; write <table>/<row> as in tests/facts/")
        name, _, key = fact.partition("/")
        for row in self.table(name)["rows"]:
            if row["row"] == key:
                found: Cell = row["cells"][self.client(client).name]
                return found
        raise Problem(f"docs/compare/{name}.json: no row for {fact}; run nox -s update -- facts/{fact}")

    def proof(self, fact: Fact, client: str) -> dict[str, Any]:
        """Give what the fact returned for the client in this build."""
        entry = self.evidence["facts"].get(fact.id)
        if entry is None or entry["digest"] != fact.digest or client not in entry["clients"]:
            raise Problem(
                f"{layout.shown(fact.path)}: not proven since it was changed; run nox -s docs, which proves it first"
            )
        proof: dict[str, Any] = entry["clients"][client]
        return proof


def depend_on(env: BuildEnvironment, *paths: Path) -> None:
    """Note that the page is to be read again when one of the files changes: with one that is missing it always is."""
    for path in paths:
        if path.exists():
            env.note_dependency(str(path))


class MaterialDirective(SphinxDirective):
    """A directive of ours: `show` gives its nodes or raises `Problem` or `Problems`: warnings at its line."""

    @cached_property
    def material(self) -> Material:
        """What there is to show."""
        material: Material = self.env.config.sidebyside_material
        depend_on(self.env, layout.EVIDENCE, layout.CLIENTS, layout.HISTORY, RESULTS)
        return material

    def run(self) -> list[nodes.Node]:
        """Give the nodes, or none and a warning for each mistake."""
        try:
            return self.show()
        except (Problem, Problems) as problems:
            for line in str(problems).splitlines():
                logger.warning("%s: %s", self.name, line, location=self.get_location(), type="sidebyside")
            return []

    def show(self) -> list[nodes.Node]:
        """Give the nodes."""
        raise NotImplementedError

    def page_of(self, table: str) -> str:
        """Give the address of the page that shows the whole table, from this page."""
        return "../" * self.env.docname.count("/") + f"compare/{table}.html"

    def record(self, kind: str, name: str) -> None:
        """Note that this page shows it; see `checks`."""
        self.env.metadata[self.env.docname].setdefault(f"sidebyside-{kind}", []).append(name)
