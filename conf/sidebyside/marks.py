"""Tables of marks that others publish, beside what the facts returned: `docs/compare/<name>.toml`.

Each row is theirs: its name, and a mark for each client. Ours is the fact that observes it and, where its cells are
values, what counts as yes and as partly. What the run says and whether a mark is confirmed follow from the tables; the
sentence for a row with a mark that is not confirmed is written by hand, and the build asks for it, or for its end.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sidebyside import layout, tables
from sidebyside.claims import EXPECTED, Lookup, agrees, expectation, known, read_toml, text
from sidebyside.problems import Problem

MARKS = {"yes": "yes", "limited": "partly", "no": "no", "n/a": None}
VERDICTS = {"holds": "confirmed", "condition": "confirmed with a condition", "no": "not confirmed"}


@dataclass(frozen=True)
class Row:
    """A row of theirs. `marks` are by client; `unseen` says why no run can tell, where `fact` is empty."""

    where: str
    says: str
    marks: dict[str, str]
    fact: str
    yes: dict[str, Any]
    partly: dict[str, Any]
    differs: str
    unseen: str

    def seen(self, cell_of: Lookup, client: str) -> str:
        """Give what the run says: `yes`, `partly` or `no`."""
        cell = cell_of(self.fact, client)
        if self.partly and agrees(cell, self.partly):
            return "partly"
        if not self.yes:
            return _support(cell, self.where)
        return "yes" if agrees(cell, self.yes) else "no"

    def verdict(self, cell_of: Lookup, client: str) -> str | None:
        """Tell whether the mark is confirmed: a key of `VERDICTS`, None for a mark that claims nothing (`n/a`)."""
        claimed = MARKS[self.marks[client]]
        if claimed is None:
            return None
        seen = self.seen(cell_of, client)
        if seen == claimed:
            return "holds"
        return "condition" if "partly" in (seen, claimed) else "no"

    def sentence(self, cell_of: Lookup) -> str:
        """Give the sentence of a row with a mark that is not confirmed as it stands; empty where all are.

        Raises `Problem` where it is needed and not written, or written and not needed.
        """
        needed = any(self.verdict(cell_of, client) not in ("holds", None) for client in self.marks)
        if needed and not self.differs:
            raise Problem(f'{self.where}: not every mark is confirmed; say what was seen with differs = "..."')
        if self.differs and not needed:
            raise Problem(f"{self.where}: every mark is confirmed; delete differs")
        return self.differs


def read_marks(path: Path) -> tuple[list[str], list[Row]]:
    """Read a table of marks: its clients in their order, and its rows. Raises `Problem`."""
    name = layout.shown(path)
    document = read_toml(path)
    known(document, {"clients", "row"}, name)
    clients: list[str] = document.get("clients", [])
    rows = [_row(row, clients, name) for row in document.get("row", [])]
    if not clients or not rows:
        raise Problem(f'{name}: no clients or no rows; write clients = ["...", ...] and a [[row]] for each row')
    return clients, rows


def _row(entry: dict[str, Any], clients: list[str], name: str) -> Row:
    says = text(entry, "says", name)
    where = f"{name}: {says}"
    known(entry, {"says", "marks", "fact", "yes", "partly", "differs", "unseen"}, where)
    marks = entry.get("marks", [])
    if len(marks) != len(clients) or any(mark not in MARKS for mark in marks):
        raise Problem(f"{where}: marks is {marks!r}; write one of {', '.join(MARKS)} for each of {', '.join(clients)}")
    if ("fact" in entry) == ("unseen" in entry):
        raise Problem(f"{where}: write either fact, the row that observes it, or unseen, why none can")
    for key in ("yes", "partly"):
        known(entry.get(key, {}), set(EXPECTED), f"{where}: {key}")
        expectation(entry.get(key, {}), f"{where}: {key}")
    texts = {key: text(entry, key, where) if key in entry else "" for key in ("fact", "differs", "unseen")}
    by_client = dict(zip(clients, marks, strict=True))
    return Row(where, says, by_client, yes=entry.get("yes", {}), partly=entry.get("partly", {}), **texts)


def _support(cell: tables.Cell, where: str) -> str:
    support = tables.support(cell)
    if support is None:
        raise Problem(f"{where}: its cells are values; say which of them counts as yes with yes = {{ ... }}")
    return support
