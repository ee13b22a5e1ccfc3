"""What changes for a program that moves from one client to another, and how silently it bites."""

import re

from sidebyside import tables
from sidebyside.clients import Client
from sidebyside.facts import Fact

# In the order in which they bite: what says nothing comes first, what takes nothing away comes last.
KINDS = {
    "behaviour": "No error, another outcome",
    "type": "No error, another type",
    "failure": "Neither can, and they fail in different ways",
    "raises": "Fails, where the old client does not",
    "call": "Both can, and are asked in different ways",
    "installed": "Another install",
    "addition": "Works, where the old client cannot",
    "name": "The same class, under the module's own name",
}


def change(fact: Fact, before: tables.Cell, after: tables.Cell, old: Client, new: Client) -> str | None:
    """Tell which of `KINDS` the difference between the two clients' cells is; None where they agree.

    A client *cannot* where it raised, answered no, or has no such thing (`n/a`). `type` is another class of what
    came back, unless one of the two gave None, which counts as another outcome. Another name alone is told apart
    for classes and what is made of them: in a text, such as the User-Agent, it is another outcome. `call` is for a
    successor that was asked by a function of its own; other clients always are.
    """
    if tables.shown(before) == tables.shown(after) and before.get("type") == after.get("type"):
        return None
    if _is_class(before) and _renamed(before, old, new) == _renamed(after, old, new):
        return "name"
    if fact.table == "packaging":
        return "installed"
    if not _can(before) or not _can(after):
        return "raises" if _can(before) else "addition" if _can(after) else "failure"
    if new.succeeds == old.name and fact.function_for(old) != fact.function_for(new):
        return "addition" if before.get("type") == "NoneType" else "call"
    types = {before.get("type"), after.get("type")}
    return "type" if types == {"class"} or (len(types) == 2 and "NoneType" not in types) else "behaviour"


def _can(cell: tables.Cell) -> bool:
    return cell.get("type") != "raises" and cell.get("outcome") != "n/a" and tables.support(cell) != "no"


def _is_class(cell: tables.Cell) -> bool:
    kind = cell.get("type", "")
    return kind in ("raises", "warns", "class") or "." in kind


def _renamed(cell: tables.Cell, old: Client, new: Client) -> tuple[str, str]:
    shown, kind = tables.shown(cell), cell.get("type", "")
    return re.sub(rf"\b{new.module}\b", old.module, shown), re.sub(rf"\b{new.module}\b", old.module, kind)
