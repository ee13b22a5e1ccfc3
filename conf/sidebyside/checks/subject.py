"""One table with what the rules look at: its facts, what is published, and what a run gave."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from sidebyside.model.clients import Client, Clients
from sidebyside.model.evidence import Proof
from sidebyside.model.facts import Fact
from sidebyside.model.pythons import Pythons, this_python
from sidebyside.model.tables import Cell, Row, Table, table_file


@dataclass(frozen=True)
class Found:
    """What one round of a run gave for a row and a client: a proof, or a problem where there is none."""

    proof: Proof | None
    job: str
    problem: str | None = None
    mend: str = ""

    @property
    def cell(self) -> Cell | None:
        """The cell that was proven."""
        return self.proof.cell if self.proof else None

    @property
    def said(self) -> str:
        """What two rounds must share to be alike."""
        return said(self.cell) if self.cell else f"none: {self.problem or (self.proof and self.proof.unknown)}"


Round = Mapping[str, Mapping[str, Found]]  # by row and client


@dataclass(frozen=True)
class Subject:
    """One table.

    `facts` are its facts by row; `table` is what is published, None to look at the facts alone; `versions` are those
    of each client that it has to be proven with, None where any will do; `rounds` are what a run gave.
    """

    name: str
    clients: Clients
    pythons: Pythons
    facts: Mapping[str, Fact]
    table: Table | None = None
    versions: dict[str, str] | None = None
    rounds: tuple[Round, ...] = ()

    @property
    def file(self) -> str:
        """The file of the table."""
        return table_file(self.name)

    @property
    def publishes(self) -> bool:
        """Whether this Python is the one whose outcomes the cells hold."""
        return this_python() == self.pythons.publishes

    @cached_property
    def rows(self) -> dict[str, Row]:
        """The published rows by key."""
        return self.table.by_row if self.table else {}

    def update(self, row: str = "") -> str:
        """Give the command that writes the table, or the row."""
        slow = "--slow " if row in self.facts and self.facts[row].is_slow else ""
        return f"nox -s update -- {slow}facts/{'/'.join(filter(None, (self.name, row)))}"

    def was_run(self, row: str) -> bool:
        """Tell whether the row's fact was run now."""
        return any(row in found for found in self.rounds)

    def each_found(self) -> Iterator[tuple[Fact, Client, list[Found]]]:
        """Give each fact and client that were run, with what each round gave."""
        for row in self.rounds[0] if self.rounds else ():
            for client in self.clients.by_name.values():
                yield self.facts[row], client, [found[row][client.name] for found in self.rounds]

    @cached_property
    def proven(self) -> dict[str, dict[str, Proof]]:
        """The proofs of each row that gave one for every client, alike in every round."""
        proofs: dict[str, dict[str, Proof]] = {}
        for fact, client, (first, *others) in self.each_found():
            if first.proof and all(other.said == first.said for other in others):
                proofs.setdefault(fact.row, {})[client.name] = first.proof
        return {row: found for row, found in proofs.items() if len(found) == len(self.clients.by_name)}


def said(cell: Cell | None) -> str:
    """Give all that two cells must share to be the same, in words."""
    if cell is None or cell.type is None:
        return "nothing"
    message = f", {cell.message!r}" if cell.message else ""
    answer = f", shown as {cell.answer.text!r}" if cell.answer else ""
    return f"{cell.outcome!r} ({cell.type}{message}, from {cell.code}{answer})"
