"""What changes for a program that moves from one client to another, and how silently it bites.

It follows from the cells' answers and support, and from the question: a no that became a yes is new where it asks what
the client can do, a yes that became a no is gone, and either is a change of behaviour where it asks what the client
does. Where neither can, no program that moves loses anything, however each refuses. What the question does not apply to
(`n/a`) is neither agreement nor failure, and a table about one pair of clients says nothing about another. Where a cell
is what one writes, other words are another name; the old one raises in the program's own lines.
"""

import re
from typing import Literal

from sidebyside.model.answers import asks_for_a_feature
from sidebyside.model.clients import Client
from sidebyside.model.facts import Fact
from sidebyside.model.tables import Cell

Kind = Literal[
    "behaviour", "type", "relaxed", "lost", "renamed", "raises", "failure", "neither", "installed", "addition", "name"
]
# In the order in which they bite: what says nothing comes first, what takes nothing away comes last.
KINDS: dict[Kind, str] = {
    "behaviour": "Another answer",
    "type": "No error, another type",
    "relaxed": "No error any more, where the old client raises",
    "lost": "Gone: the new client cannot",
    "renamed": "Another name or argument for the same",
    "raises": "Raises, where the old client does not",
    "failure": "Both raise, but not the same",
    "neither": "Neither can, and they refuse in different ways",
    "installed": "Another install",
    "addition": "New: the old client cannot",
    "name": "The same class, under the module's own name",
}
# Of a feature that one of the two lacks.
LACKED: dict[tuple[str | None, str | None], Kind] = {
    ("yes", "no"): "lost",
    ("partly", "no"): "lost",
    ("no", "yes"): "addition",
    ("no", "partly"): "addition",
    ("no", "no"): "neither",
}
# Of an exception that one of the two raises, or both.
RAISING: dict[tuple[bool, bool], Kind] = {(False, True): "raises", (True, False): "relaxed", (True, True): "failure"}
PAIR = re.compile(r"(?P<old>\w+)_to_(?P<new>\w+)")
SPELLED = re.compile(r"\w+=\w*|\w+\(\)")  # what one writes: `allow_redirects=`, `getall()`
PARAMETER = re.compile(r"\w+=")
# `post` is about programs, and what `features` says at a glance other tables say row by row.
NOT_OF_A_MOVE = ("post", "features")


def concerns(table: str, old: Client, new: Client) -> bool:
    """Tell whether the table is about the two: `<old>_to_<new>` is about that pair alone."""
    pair = PAIR.fullmatch(table)
    return table not in NOT_OF_A_MOVE if pair is None else {pair["old"], pair["new"]} == {old.name, new.name}


def is_about(table: str, client: Client) -> bool:
    """Tell whether the table says anything of the client: `<old>_to_<new>` is about those two alone."""
    pair = PAIR.fullmatch(table)
    return pair is None or client.name in (pair["old"], pair["new"])


def is_comparable(before: Cell, after: Cell) -> bool:
    """Tell whether the question applies to both."""
    return all(cell.type is not None and cell.answer and cell.answer.support != "n/a" for cell in (before, after))


def difference(fact: Fact, before: Cell, after: Cell, old: Client, new: Client) -> Kind | None:
    """Tell which of `KINDS` the difference between two comparable cells is; None where they agree."""
    if _is_renamed(fact, before, after):
        return "renamed"
    if (repr(before.outcome), before.type) == (repr(after.outcome), after.type):
        return None
    if _is_class(before) and _renamed(before, old, new) == _renamed(after, old, new):
        return "name"
    if fact.table == "packaging":
        return "installed"
    supports = _support(before), _support(after)
    if supports == ("no", "no") and before.answer == after.answer:
        return None
    if asks_for_a_feature(fact.question) and supports in LACKED:
        return LACKED[supports]
    raises = before.type == "raises", after.type == "raises"
    if any(raises):
        return RAISING[raises]
    if supports[0] != supports[1]:
        return "behaviour"
    classes = {before.type, after.type}
    return "type" if classes == {"class"} or (len(classes) == 2 and "NoneType" not in classes) else "behaviour"


def _support(cell: Cell) -> str | None:
    return cell.answer.support if cell.answer else None


def _is_renamed(fact: Fact, before: Cell, after: Cell) -> bool:
    """Tell whether the answers are what one writes for the same thing, and not alike."""
    spelled = fact.answers.is_code or (_is_spelled(before) and _is_spelled(after))
    raised = "raises" in (before.type, after.type)
    return spelled and not raised and _support(before) == _support(after) and before.answer != after.answer


def _is_spelled(cell: Cell) -> bool:
    text = cell.answer.text if cell.answer else ""
    return bool(SPELLED.fullmatch(str(cell.outcome)) or PARAMETER.fullmatch(text))


def _is_class(cell: Cell) -> bool:
    return cell.type in ("raises", "warns", "class") or "." in (cell.type or "")


def _renamed(cell: Cell, old: Client, new: Client) -> tuple[str, str]:
    def as_old(text: str) -> str:
        return re.sub(rf"\b{new.module}\b", old.module, text)

    return as_old(str(cell.outcome)), as_old(cell.type or "")
