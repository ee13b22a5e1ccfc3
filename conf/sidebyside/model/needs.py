"""What readers may need, as `conf/needs.toml` says it: each need is judged on the answer of one published row."""

from collections.abc import Collection
from typing import Annotated, Any

from pydantic import Field

from sidebyside.model.answers import same
from sidebyside.model.problem import Problem, Problems
from sidebyside.model.reading import Model, read_named
from sidebyside.model.tables import Cell
from sidebyside.project import Project

FILE = "conf/needs.toml"
Text = Annotated[str, Field(min_length=1)]


class Need(Model):
    """One thing that decides: what the reader ticks, and the fact whose answer meets it.

    `met` and `unmet` list supports or, where answers are values, outcomes; `holds` what a list must have one of, and
    `most` is the largest number that meets it.
    """

    name: str
    group: Text
    text: Annotated[Text, Field(alias="need")]
    fact: Text
    met: tuple[Any, ...] = ()
    unmet: tuple[Any, ...] = ()
    holds: tuple[Any, ...] = ()
    most: int | float | None = None

    def is_met(self, client: str, cell: Cell) -> bool:
        """Judge a client's cell. Raises `Problem` for an outcome that the need does not speak of."""
        support = cell.answer.support if cell.answer else None
        if support == "n/a" or (cell.type == "raises" and support is None):
            return False
        outcome = support or ("None" if cell.outcome is None else cell.outcome)
        if self.holds and isinstance(cell.outcome, list):
            return any(same(item, wanted) for item in cell.outcome for wanted in self.holds)
        if self.most is not None and isinstance(cell.outcome, int | float) and not isinstance(cell.outcome, bool):
            return cell.outcome <= self.most
        if any(same(outcome, wanted) for wanted in self.met):
            return True
        if any(same(outcome, unwanted) for unwanted in self.unmet):
            return False
        if support and not self.met:
            return support in ("yes", "partly")
        what = f"[{self.name}]: cannot judge {outcome!r} of {self.fact}, {client}"
        raise Problem(what, "add it to met or to unmet, or give its answer a support", file=FILE)


def load_needs(project: Project, facts: Collection[str]) -> list[Need]:
    """Read the needs, in the order of the file; `facts` are the ids that there are. Raises `Problem` or `Problems`."""
    needs: dict[str, Need] = read_named(project.needs, Need, FILE)
    unknown = [
        Problem(f"[{need.name}]: no fact is called {need.fact!r}", "write <table>/<row> as in tests/facts/", file=FILE)
        for need in needs.values()
        if need.fact not in facts
    ]
    if unknown:
        raise Problems(unknown)
    return list(needs.values())
