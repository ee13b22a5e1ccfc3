"""What the directives show: the project's files and the evidence, read once a build, each checked against the other."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from docutils import nodes
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective, SphinxRole

from sidebyside.checks.applying import load_facts
from sidebyside.model.clients import Client, Clients, load_clients
from sidebyside.model.evidence import Evidence, Proof, Proved, Ran, fact_file, read_evidence, run_file, script_file
from sidebyside.model.examples import Examples, Script, load_examples
from sidebyside.model.facts import Fact
from sidebyside.model.history import History, read_history
from sidebyside.model.httpbin import topics_with_any_httpbin
from sidebyside.model.performance import Results, read_results
from sidebyside.model.problem import Problem, Problems
from sidebyside.model.pythons import Pythons, read_pythons, this_python
from sidebyside.model.tables import Cell, Row, Table, read_table, table_file, table_names
from sidebyside.project import Project
from sidebyside.site.nodes.answers import anchor

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Material:
    """Everything that pages can show."""

    project: Project
    clients: Clients
    pythons: Pythons
    examples: Examples
    facts: dict[str, Fact]
    tables: dict[str, Table]
    evidence: Evidence
    history: History
    results: Results | None
    any_httpbin: frozenset[str]

    @classmethod
    def read(cls, project: Project) -> "Material":
        """Read it all. Raises `Problem` or `Problems`."""
        clients, pythons = load_clients(project), read_pythons(project)
        return cls(
            project,
            clients,
            pythons,
            load_examples(project, clients, pythons),
            load_facts(project, clients, pythons),
            {name: read_table(project, name) for name in table_names(project)},
            read_evidence(project),
            read_history(project),
            read_results(project),
            topics_with_any_httpbin(project),
        )

    def client(self, name: str) -> Client:
        """Give a client. Raises `Problem` if none has the name."""
        if name not in self.clients.by_name:
            raise Problem(f"no client is called {name!r}", f"write one of: {', '.join(self.clients.by_name)}")
        return self.clients.by_name[name]

    def ran(self, script: Script) -> Ran:
        """Give what the script did in this build. Raises `Problem` if it did not run as it stands."""
        entry = self.evidence.scripts.get(script.id)
        if entry is None or entry.digest != script.digest:
            raise Problem("not run since it was changed", "run nox -s docs, which runs it first", file=script.file)
        return entry

    def table(self, name: str) -> Table:
        """Give a published table. Raises `Problem` unless the run proved each of its cells as it stands."""
        if name not in self.tables:
            raise Problem(f"no table is called {name!r}", f"write one of: {', '.join(self.tables)}")
        for row in self.tables[name].rows:
            self._check(name, row)
        return self.tables[name]

    def fact(self, name: str) -> Fact:
        """Give a fact. Raises `Problem` if none has the name."""
        if name not in self.facts:
            raise Problem(f"no fact is called {name!r}", "write <table>/<row> as in tests/facts/")
        return self.facts[name]

    def row(self, fact: str) -> Row:
        """Give a row of a published table, as this build proved it. Raises `Problem`."""
        name, _, key = self.fact(fact).id.partition("/")
        row = self.tables[name].by_row.get(key) if name in self.tables else None
        if row is None:
            raise Problem(f"no row for {fact}", f"run nox -s update -- facts/{fact}", file=table_file(name))
        self._check(name, row)
        return row

    def cell(self, fact: str, client: str) -> Cell:
        """Give a cell of a published table, as this build proved it. Raises `Problem`."""
        return self.row(fact).cells[self.client(client).name]

    def title(self, table: str) -> str:
        """Give the title of the page that shows a table: its first heading. Raises `Problem` if there is none."""
        page = self.project.tables / f"{table}.md"
        if page.exists():
            for line in page.read_text(encoding="utf-8").splitlines():
                if line.startswith("# "):
                    return line.removeprefix("# ").strip()
        what = f"docs/compare/{table}.md: no such page, or no title in it"
        raise Problem(what, f"write it with {{comparison}} {table}")

    def proved(self, fact: Fact) -> Proved:
        """Give what the fact gave in this build. Raises `Problem` if it was not proven as it stands."""
        entry = self.evidence.facts.get(fact.id)
        if entry is None or entry.digest != fact.digest:
            mend = "run nox -s docs, which proves it first"
            raise Problem("not proven since it was changed", mend, file=fact.file)
        return entry

    def proof(self, fact: Fact, client: str) -> Proof:
        """Give what stands behind a cell in this build. Raises `Problem`."""
        proofs = self.proved(fact).proofs
        if client not in proofs:
            raise Problem(f"not proven for {client}", "run nox -s docs, which proves it first", file=fact.file)
        return proofs[client]

    def _check(self, table: str, row: Row) -> None:
        fact = self.facts.get(f"{table}/{row.row}")
        if fact is None:
            mend = f"run nox -s update -- facts/{table}"
            raise Problem("has no fact", mend, file=table_file(table), row=row.row)
        for client, cell in row.cells.items():
            proof = self.proof(fact, client)
            if proof.unknown is None and proof.cell != self.expected(cell):
                mend = f"run nox -s docs, or accept what the run says with nox -s update -- facts/{table}"
                what = "edited by hand, or not proven as it is"
                raise Problem(what, mend, file=table_file(table), row=row.row, client=client)

    def expected(self, cell: Cell) -> Cell | None:
        """Give what a published cell says of the Python of this build."""
        there = cell.at(this_python())
        return there.model_copy(update={"on": {}}) if there else None


def names(argument: str) -> list[str]:
    """Read names with commas between: what an option of a directive may be."""
    return [name.strip() for name in argument.split(",")]


def depend_on(env: BuildEnvironment, *paths: Path) -> None:
    """Note that the page is to be read again when one of the files changes: with one that is missing it always is."""
    for path in paths:
        if path.exists():
            env.note_dependency(str(path))


def depend_on_facts(env: BuildEnvironment, material: Material, tables: Iterable[str]) -> None:
    """Note that the page shows rows of these tables, with what older releases answered."""
    depend_on(env, material.project.history)
    for name in tables:
        paths = (material.project.tables / f"{name}.json", fact_file(material.project, f"{name}/"))
        depend_on(env, *paths)


def warn(name: str, wrong: Problem | Problems, location: str) -> None:
    """Tell of each mistake in what a page asks of a directive or a role, a line each."""
    for problem in wrong.problems:
        logger.warning("%s: %s", name, str(problem).replace("\n", " "), location=location, type="sidebyside")


class MaterialRole(SphinxRole):
    """A role of ours: `show` gives its node or raises `Problem`: a warning at its line, and its text as it stands."""

    @property
    def material(self) -> Material:
        """What there is to show."""
        material: Material = self.env.config.sidebyside_material
        return material

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Give the node."""
        try:
            return [self.show()], []
        except Problem as problem:
            warn(self.name, problem, self.get_location())
            return [nodes.Text(self.text)], []

    def show(self) -> nodes.Node:
        """Give the node."""
        raise NotImplementedError


class MaterialDirective(SphinxDirective):
    """A directive of ours: `show` gives its nodes or raises `Problem` or `Problems`: warnings at its line.

    What it shows it asks this class for, which notes the files that the page depends on.
    """

    @cached_property
    def material(self) -> Material:
        """What there is to show."""
        material: Material = self.env.config.sidebyside_material
        depend_on(self.env, material.project.clients, run_file(material.project))
        return material

    def run(self) -> list[nodes.Node]:
        """Give the nodes, or none and a warning for each mistake."""
        try:
            return self.show()
        except (Problem, Problems) as wrong:
            warn(self.name, wrong, self.get_location())
        return []

    def show(self) -> list[nodes.Node]:
        """Give the nodes."""
        raise NotImplementedError

    def table(self, name: str) -> Table:
        """Give a published table, as this build proved it. Raises `Problem`."""
        depend_on_facts(self.env, self.material, [name])
        return self.material.table(name)

    def row(self, fact: str) -> Row:
        """Give a published row, as this build proved it. Raises `Problem`."""
        depend_on_facts(self.env, self.material, [fact.partition("/")[0]])
        return self.material.row(fact)

    def cell(self, fact: str, client: str) -> Cell:
        """Give a published cell, as this build proved it. Raises `Problem`."""
        return self.row(fact).cells[self.material.client(client).name]

    def ran(self, script: Script) -> Ran:
        """Give what a script did in this build. Raises `Problem`."""
        depend_on(self.env, script.path, script_file(self.material.project, script.id))
        return self.material.ran(script)

    def page_of(self, table: str) -> str:
        """Give the address of the page that shows the whole table, from this page."""
        return f"{self.up}compare/{table}.html"

    def address(self, fact: Fact, client: str = "") -> str:
        """Give the address of a row, or of a client's proof, from this page."""
        return f"{self.page_of(fact.table)}#{anchor(fact.table, fact.row, client)}"

    def link(self, fact: Fact, client: str = "", shown: Iterable[nodes.Node] = ()) -> nodes.reference:
        """Give a link to a row, or to a client's proof, wherever its table is shown."""
        is_here = self.env.docname == f"compare/{fact.table}"
        to = {"refid": anchor(fact.table, fact.row, client)} if is_here else {"refuri": self.address(fact, client)}
        return nodes.reference("", "", *shown, internal=True, **to)

    def published(self, script: Script) -> str:
        """Give the address of a script from this page: it is published at the path that it has in the project."""
        return self.up + script.file

    @property
    def up(self) -> str:
        """The way from this page to the root of the site."""
        return "../" * self.env.docname.count("/")

    def record(self, kind: str, name: str) -> None:
        """Note that this page shows it; see `leftovers`."""
        self.env.metadata[self.env.docname].setdefault(f"sidebyside-{kind}", []).append(name)
