"""What others say about the clients, beside what the facts returned: `docs/compare/<name>.toml`.

A claim is written down with the readings that would bear it out: a fact, a client, and what its cell would say; or a
comparison of what was measured. The verdict follows from these. Only the sentence beside it is written by hand, and
each belongs to one verdict: where they change so that another verdict follows, the build fails until somebody has
written another sentence.
"""

import re
from collections.abc import Callable
from typing import Annotated, Any, Literal, Self

from pydantic import Field, field_validator, model_validator

from sidebyside.model.figures import comparisons
from sidebyside.model.performance import Results, measured_results
from sidebyside.model.problem import Problem
from sidebyside.model.reading import Model, read_toml
from sidebyside.model.tables import Cell
from sidebyside.project import Project

Verdict = Literal["holds", "condition", "no", "unseen"]
# What a verdict is called, and the key of the sentence that goes with it.
VERDICTS: dict[Verdict, str] = {
    "holds": "holds",
    "condition": "holds with a condition",
    "no": "does not hold today",
    "unseen": "not observed here",
}
SENTENCES: dict[Verdict, str] = {"condition": "condition", "no": "instead", "unseen": "unseen"}
Lookup = Callable[[str, str], Cell]
Text = Annotated[str, Field(min_length=1)]


class Expected(Model):
    """What a cell says: its support, outcome, type and code, or what is found in its answer (`like`)."""

    support: str | None = None
    outcome: Any = None
    type: str | None = None
    code: str | None = None
    like: str | None = None

    @field_validator("like")
    @classmethod
    def _is_a_pattern(cls, value: str | None) -> str | None:
        try:
            re.compile(value or "")
        except re.error as error:
            raise ValueError(f"{value!r} is no regular expression: {error}") from None
        return value

    def fits(self, cell: Cell) -> bool:
        """Tell whether the cell says all of it."""
        says = {
            "support": cell.answer.support if cell.answer else None,
            "outcome": cell.outcome,
            "type": cell.type,
            "code": cell.code,
        }
        shown = f"{cell.answer.text if cell.answer else ''}\n{cell.outcome}"
        agrees = all(said == getattr(self, key) for key, said in says.items() if key in self.model_fields_set)
        return agrees and re.search(self.like or "", shown, re.MULTILINE) is not None

    @property
    def says_something(self) -> bool:
        """Whether anything is expected."""
        return bool(self.model_fields_set & set(Expected.model_fields))


class Reading(Expected):
    """A cell, and what it says if it bears the claim out."""

    fact: Text
    client: Text

    def agrees(self, cell_of: Lookup, results: Results | None) -> bool:
        """Tell whether the cell says it."""
        return self.fits(cell_of(self.fact, self.client))


class Order(Model):
    """A comparison of what was measured, which bears the claim out if it holds."""

    measured: Text

    def agrees(self, cell_of: Lookup, results: Results | None) -> bool:
        """Tell whether it was measured so. Raises `Problem` if nothing was measured."""
        known = measured_results(results)
        return all(comparison.holds(known) for comparison in comparisons(self.measured))


class Claim(Model):
    """A sentence of others, the readings under which it holds, and those under which it holds with a condition."""

    about: str = ""
    says: Text
    holds: tuple[Reading | Order, ...] = ()
    holds_if: Annotated[tuple[Reading | Order, ...], Field(alias="if")] = ()
    shows: tuple[Reading, ...] = ()
    condition: Text | None = None
    instead: Text | None = None
    unseen: Text | None = None

    @model_validator(mode="after")
    def _can_be_judged(self) -> Self:
        if bool(self.holds) == bool(self.unseen):
            raise ValueError("write either holds, the readings that bear it out, or unseen, why none can")
        if self.holds_if and not self.holds:
            raise ValueError("if goes with holds; name under shows what was measured instead")
        readings = [reading for reading in (*self.holds, *self.holds_if) if isinstance(reading, Reading)]
        if not all(reading.says_something for reading in readings):
            raise ValueError("a reading says not what the cell would say; add support, outcome, type, code or like")
        return self

    @property
    def name(self) -> str:
        """How messages name it."""
        return self.about or self.says

    def judged(self, cell_of: Lookup, results: Results | None = None) -> tuple[Verdict, str]:
        """Give the verdict and its sentence, which is empty where the claim holds.

        Raises `Problem` where the sentence that is needed is not written, or another one is.
        """
        verdict = self._verdict(cell_of, results)
        needed = SENTENCES.get(verdict)
        if needed and not getattr(self, needed):
            what = f"{self.name}: the verdict is now {VERDICTS[verdict]!r}"
            raise Problem(what, f'say how with {needed} = "..."')
        for key in SENTENCES.values():
            if key != needed and getattr(self, key):
                what = f"{self.name}: the verdict is now {VERDICTS[verdict]!r}"
                raise Problem(what, f"{key} is not shown, delete it")
        return verdict, getattr(self, needed) if needed else ""

    @property
    def readings(self) -> tuple[Reading | Order, ...]:
        """What its evidence is, in the order in which it was written; each cell once."""
        every = (*self.holds, *self.holds_if, *self.shows)
        first = {_evidence_of(reading): reading for reading in reversed(every)}
        return tuple(first.values())[::-1]

    def _verdict(self, cell_of: Lookup, results: Results | None) -> Verdict:
        if not self.holds:
            return "unseen"
        if all(reading.agrees(cell_of, results) for reading in self.holds):
            return "holds"
        with_condition = self.holds_if and all(reading.agrees(cell_of, results) for reading in self.holds_if)
        return "condition" if with_condition else "no"


class Quoted(Model):
    """The cell that lists all that is claimed in a part, where a run could read it."""

    fact: Text
    client: Text


class Part(Model):
    """A part of what others wrote, with its claims in their order."""

    title: Text
    quotes: Quoted | None = None
    claims: Annotated[tuple[Claim, ...], Field(alias="claim", min_length=1)]

    def check(self, cell_of: Lookup) -> None:
        """Raise `Problem` where the claims are not those that the cell lists."""
        if not self.quotes:
            return
        listed = cell_of(self.quotes.fact, self.quotes.client).outcome
        written = [claim.says for claim in self.claims]
        for says in [*listed, *written]:
            if says not in written:
                raise Problem(f"{self.title}: {self.quotes.fact} lists {says!r}", "add a claim that says so")
            if says not in listed:
                raise Problem(f"{self.title}: {self.quotes.fact} does not list {says!r}", "delete the claim")


class _Document(Model):
    part: Annotated[tuple[Part, ...], Field(min_length=1)]


def read_claims(project: Project, name: str) -> tuple[Part, ...]:
    """Read the claims of a file. Raises `Problem` or `Problems`."""
    document: _Document = read_toml(project.tables / f"{name}.toml", _Document, f"docs/compare/{name}.toml")
    return document.part


def _evidence_of(reading: Reading | Order) -> object:
    return (reading.fact, reading.client) if isinstance(reading, Reading) else reading
