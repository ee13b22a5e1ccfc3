"""How sentences name what they rest on in the tables: `api/trio httpx, httpx2 yes`."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from sidebyside.model.problem import Problem
from sidebyside.model.tables import Cell

NEXT = re.compile(r";\s+(?=\w+(?:\s*,\s*\w+)*\s)")  # and not within an answer: `text/plain; charset=utf-8`
STATED = re.compile(r"(?P<fact>\w+/\w+)\s+(?P<clients>\w+(?:\s*,\s*\w+)*)\s+(?P<said>[^\s<>~][^<>~]*)")


@dataclass(frozen=True)
class Statement:
    """What cells of one row should say: yes, no, partly, or the answer's words."""

    fact: str
    clients: tuple[str, ...]
    said: str

    def check(self, cell_of: Callable[[str, str], Cell]) -> None:
        """Raise `Problem` unless each of the cells says so, with what it says."""
        for client in self.clients:
            answer = cell_of(self.fact, client).answer
            found = [answer.support, answer.text] if answer else []
            if self.said not in found:
                says = " and ".join(filter(None, dict.fromkeys(found))) or "nothing that is proven"
                raise Problem(f"{self.fact} {client} {self.said} does not hold: it says {says}; write another sentence")


def statement(text: str) -> Statement | None:
    """Read a statement; None for what is none."""
    match = STATED.fullmatch(text.strip())
    if match is None:
        return None
    return Statement(match["fact"], tuple(re.split(r"\s*,\s*", match["clients"])), match["said"])


def statements(fact: str, text: str) -> list[Statement]:
    """Read what cells of one row should say: `requests followed; httpx left to you (302)`. Raises `Problem`."""
    found = []
    for part in NEXT.split(text):
        stated = statement(f"{fact} {part}")
        if stated is None:
            raise Problem(f"{fact}: {part!r} says nothing of a client", "write it as in requests yes; httpx no")
        found.append(stated)
    return found
