"""Tables of marks that others publish, beside what the facts returned: `docs/compare/<name>.toml`.

Each row is theirs: its name, and a mark for each client. Ours is the fact that observes it and, where its answers are
values, what counts as yes and as partly. What the run says and whether a mark is confirmed follow from the tables; the
sentence for a row with a mark that is not confirmed is written by hand, and the build asks for it, or for its end.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from sidebyside.model.claims import Expected, Lookup, Text
from sidebyside.model.problem import Problem
from sidebyside.model.reading import Model, read_toml
from sidebyside.project import Project

Mark = Literal["yes", "limited", "no", "n/a"]
Confirmed = Literal["holds", "condition", "no"]
MARKS: dict[Mark, str | None] = {"yes": "yes", "limited": "partly", "no": "no", "n/a": None}
VERDICTS: dict[Confirmed, str] = {
    "holds": "confirmed",
    "condition": "confirmed with a condition",
    "no": "not confirmed",
}


class Row(Model):
    """A row of theirs. `marks` are in the order of the clients; `unseen` says why no run can tell."""

    says: Text
    marks: tuple[Mark, ...]
    fact: Text | None = None
    yes: Expected | None = None
    partly: Expected | None = None
    differs: str = ""
    unseen: Text | None = None

    @model_validator(mode="after")
    def _is_observed_or_not(self) -> Self:
        if bool(self.fact) == bool(self.unseen):
            raise ValueError("write either fact, the row that observes it, or unseen, why none can")
        return self


class Marks(Model):
    """A table of marks."""

    clients: Annotated[tuple[Text, ...], Field(min_length=1)]
    rows: Annotated[tuple[Row, ...], Field(alias="row", min_length=1)]

    @model_validator(mode="after")
    def _has_a_mark_for_each(self) -> Self:
        for row in self.rows:
            if len(row.marks) != len(self.clients):
                raise ValueError(f"{row.says}: write a mark for each of {', '.join(self.clients)}")
        return self

    def marks_of(self, row: Row) -> dict[str, Mark]:
        """Give the marks of a row by client."""
        return dict(zip(self.clients, row.marks, strict=True))

    def verdict(self, row: Row, client: str, cell_of: Lookup) -> Confirmed | None:
        """Tell whether the mark is confirmed; None for a mark that claims nothing (`n/a`)."""
        claimed = MARKS[self.marks_of(row)[client]]
        if claimed is None or row.fact is None:
            return None
        seen = _seen(row, client, cell_of)
        if seen == claimed:
            return "holds"
        return "condition" if "partly" in (seen, claimed) else "no"

    def sentence(self, row: Row, cell_of: Lookup) -> str:
        """Give the sentence of a row with a mark that is not confirmed as it stands; empty where all are.

        Raises `Problem` where it is needed and not written, or written and not needed.
        """
        needed = any(self.verdict(row, client, cell_of) not in ("holds", None) for client in self.clients)
        if needed and not row.differs:
            raise Problem(f"{row.says}: not every mark is confirmed", 'say what was seen with differs = "..."')
        if row.differs and not needed:
            raise Problem(f"{row.says}: every mark is confirmed", "delete differs")
        return row.differs


def read_marks(project: Project, name: str) -> Marks:
    """Read a table of marks. Raises `Problem` or `Problems`."""
    marks: Marks = read_toml(project.tables / f"{name}.toml", Marks, f"docs/compare/{name}.toml")
    return marks


def _seen(row: Row, client: str, cell_of: Lookup) -> str:
    """Give what the run says: `yes`, `partly` or `no`."""
    cell = cell_of(row.fact or "", client)
    if row.partly and row.partly.fits(cell):
        return "partly"
    if row.yes:
        return "yes" if row.yes.fits(cell) else "no"
    support = cell.answer.support if cell.answer else None
    if support is None:
        raise Problem(f"{row.says}: its answers are values", "say which of them counts as yes with yes = { ... }")
    return "no" if support == "n/a" else support
