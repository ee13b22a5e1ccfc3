"""What changes for a program that moves from one client to another, and how silently it bites.

It follows from the cells' answers and support, and from the question: a no that became a yes is new where it asks what
the client can do, and a change of behaviour where it asks what the client does. Where neither can, no program that
moves loses anything, however each refuses. What the question does not apply to
(`n/a`) is neither agreement nor failure, and a table about one pair of clients says nothing about another.
"""

import re
from typing import Literal

from sidebyside.model.answers import asks_for_a_feature
from sidebyside.model.clients import Client
from sidebyside.model.facts import Fact
from sidebyside.model.tables import Cell

Kind = Literal["behaviour", "type", "relaxed", "raises", "failure", "neither", "call", "installed", "addition", "name"]
# In the order in which they bite: what says nothing comes first, what takes nothing away comes last.
KINDS: dict[Kind, str] = {
    "behaviour": "Another answer",
    "type": "No error, another type",
    "relaxed": "No error any more, where the old client raises",
    "raises": "Raises, where the old client does not",
    "failure": "Both raise, but not the same",
    "neither": "Neither can, and they refuse in different ways",
    "call": "Both can, and are asked in different ways",
    "installed": "Another install",
    "addition": "New: the old client cannot",
    "name": "The same class, under the module's own name",
}
# Of a feature that the old client lacks.
LACKED: dict[tuple[str | None, str | None], Kind] = {
    ("no", "yes"): "addition",
    ("no", "partly"): "addition",
    ("no", "no"): "neither",
}
PAIR = re.compile(r"(?P<old>\w+)_to_(?P<new>\w+)")


def concerns(table: str, old: Client, new: Client) -> bool:
    """Tell whether the table is about the two: `<old>_to_<new>` is about that pair alone, `post` about programs."""
    pair = PAIR.fullmatch(table)
    return table != "post" if pair is None else {pair["old"], pair["new"]} == {old.name, new.name}


def is_comparable(before: Cell, after: Cell) -> bool:
    """Tell whether the question applies to both."""
    return all(cell.type is not None and cell.answer and cell.answer.support != "n/a" for cell in (before, after))


def difference(fact: Fact, before: Cell, after: Cell, old: Client, new: Client) -> Kind | None:
    """Tell which of `KINDS` the difference between two comparable cells is; None where they agree."""
    if (repr(before.outcome), before.type) == (repr(after.outcome), after.type):
        return None
    if _is_class(before) and _renamed(before, old, new) == _renamed(after, old, new):
        return "name"
    if fact.table == "packaging":
        return "installed"
    supports = _support(before), _support(after)
    if asks_for_a_feature(fact.question) and supports in LACKED:
        return LACKED[supports]
    both_can = "no" not in supports
    if both_can and new.succeeds == old.name and fact.function_for(old) != fact.function_for(new):
        return "call"
    raises = before.type == "raises", after.type == "raises"
    if raises == (False, True):
        return "raises"
    if raises == (True, False):
        return "relaxed"
    if raises == (True, True):
        return "failure"
    if supports[0] != supports[1]:
        return "behaviour"
    classes = {before.type, after.type}
    return "type" if classes == {"class"} or (len(classes) == 2 and "NoneType" not in classes) else "behaviour"


def _support(cell: Cell) -> str | None:
    return cell.answer.support if cell.answer else None


def _is_class(cell: Cell) -> bool:
    return cell.type in ("raises", "warns", "class") or "." in (cell.type or "")


def _renamed(cell: Cell, old: Client, new: Client) -> tuple[str, str]:
    def as_old(text: str) -> str:
        return re.sub(rf"\b{new.module}\b", old.module, text)

    return as_old(str(cell.outcome)), as_old(cell.type or "")
