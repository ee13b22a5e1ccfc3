"""Applies the rules in `lint/`: to what stands in the files, and in every run to what it gave as well."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from sidebyside import layout, lint, tables
from sidebyside.clients import Client, Clients
from sidebyside.environments import pinned_versions
from sidebyside.facts import Fact, find_facts
from sidebyside.problems import Problem, Problems


@dataclass(frozen=True)
class Finding:
    """One mistake: what is wrong, in which file, row and client, and exactly what mends it.

    A file in tests/facts names its row by its path.
    """

    path: Path
    what: str
    mend: str
    row: str = ""
    client: str = ""

    @property
    def said(self) -> str:
        """The mistake without its mend."""
        return ": ".join(filter(None, (layout.shown(self.path), self.row, self.client, self.what)))

    def __str__(self) -> str:
        return f"{self.said}; {self.mend}"


@dataclass(frozen=True)
class Proof:
    """What one round of a run gave for a row and a client: a cell, or a problem where it gave none."""

    cell: tables.Cell | None
    problem: str | None = None

    @property
    def said(self) -> str:
        """What two rounds must share to be alike."""
        return f"{tables.shown(self.cell)} ({self.cell['type']})" if self.cell else f"none: {self.problem}"


Round = Mapping[str, Mapping[str, Proof]]  # by row and client


@dataclass(frozen=True)
class Subject:
    """One table, with what the rules are to look at.

    `facts` are its facts by row; `table` is what is published, None to look at the facts alone; `versions` are those
    of each client that it has to be proven with, None where any will do; `rounds` are what a run gave.
    """

    name: str
    clients: Clients
    facts: dict[str, Fact]
    table: tables.Table | None = None
    versions: dict[str, str] | None = None
    rounds: tuple[Round, ...] = ()

    @property
    def path(self) -> Path:
        """The file of the table."""
        return tables.table_path(self.name)

    @property
    def rows(self) -> dict[str, tables.Row]:
        """The published rows by key."""
        return {row["row"]: row for row in self.table["rows"]} if self.table else {}

    def update(self, row: str = "") -> str:
        """Give the command that writes the table, or the row."""
        slow = "--slow " if row in self.facts and self.facts[row].is_slow else ""
        return f"nox -s update -- {slow}facts/{'/'.join(filter(None, (self.name, row)))}"

    def was_run(self, row: str) -> bool:
        """Tell whether the row's fact was run now."""
        return any(row in found for found in self.rounds)

    def each_proof(self) -> Iterator[tuple[Fact, Client, list[Proof]]]:
        """Give each fact and client that were run, with their proof in each round."""
        for row in self.rounds[0] if self.rounds else ():
            for client in self.clients.by_name.values():
                yield self.facts[row], client, [found[row][client.name] for found in self.rounds]

    @cached_property
    def proven(self) -> dict[str, dict[str, tables.Cell]]:
        """The cells of each row that was proven for every client, with the same outcome in every round."""
        cells: dict[str, dict[str, tables.Cell]] = {}
        for fact, client, (first, *others) in self.each_proof():
            if first.cell and all(other.said == first.said for other in others):
                cells.setdefault(fact.row, {})[client.name] = first.cell
        return {row: found for row, found in cells.items() if len(found) == len(self.clients.by_name)}


Rule = Callable[[Subject], Iterator[Finding]]


@cache
def rules() -> dict[str, Rule]:
    """Find the rules by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(lint.__path__))
    return {name: importlib.import_module(f"{lint.__name__}.{name}").check for name in names}


def findings(subject: Subject) -> list[Finding]:
    """Apply every rule to a table."""
    return [finding for check in rules().values() for finding in check(subject)]


def load_facts(clients: Clients, folder: Path = layout.FACTS) -> dict[str, Fact]:
    """Find all facts, by id. Raises `Problems`, a line each, for what the rules find in their sources."""
    facts = find_facts(folder)
    unreadable = [problem for fact in facts.values() if (problem := _unreadable(fact))]
    if unreadable:
        raise Problems(unreadable)
    found = [finding for name, own in by_table(facts).items() for finding in findings(Subject(name, clients, own))]
    if found:
        raise Problems([str(finding) for finding in found])
    return facts


def by_table(facts: Mapping[str, Fact]) -> dict[str, dict[str, Fact]]:
    """Give the facts by table and row."""
    found: dict[str, dict[str, Fact]] = {}
    for fact in facts.values():
        found.setdefault(fact.table, {})[fact.row] = fact
    return found


def lint_files(clients: Clients) -> list[str]:
    """Give a line for each mistake in the facts and the tables as they stand, without running anything.

    Raises `Problems` where the facts themselves are wrong.
    """
    facts = by_table(load_facts(clients))
    versions = pinned_versions(clients)
    lines = []
    for name in sorted({*facts, *(path.stem for path in tables.table_files())}):
        path = tables.table_path(name)
        try:
            table = tables.read_table(path) if path.exists() else tables.empty_table(name)
        except Problem as problem:
            lines.append(str(problem))
        else:
            lines += map(str, findings(Subject(name, clients, facts.get(name, {}), table, versions)))
    return lines


def _unreadable(fact: Fact) -> str | None:
    try:
        _ = fact.functions, fact.needs_extras, fact.is_slow
    except Problem as problem:
        return str(problem)
    return None
