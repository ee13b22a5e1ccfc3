"""Which of several tries counts.

How fast a large body moves between two processors depends on where they are, and a host moves those of a virtual
machine now and then: a transfer then takes twice as long, whatever the client does.
"""

from collections.abc import Iterator
from typing import Any

from .scenarios import Point, Scenario

What = tuple[Scenario, Point, str]  # the last is the contender's name
Answer = dict[str, Any]


class Fastest:
    """Keeps the answer with the highest speed of each contender at each point; one that failed, before all others."""

    def __init__(self) -> None:
        self._kept: dict[What, Answer] = {}

    def note(self, what: What, answer: Answer) -> None:
        """Take in one more answer."""
        if what not in self._kept or _rank(answer) > _rank(self._kept[what]):
            self._kept[what] = answer

    def __iter__(self) -> Iterator[tuple[What, Answer]]:
        """Give what counts."""
        return iter(self._kept.items())


def _rank(answer: Answer) -> tuple[bool, float]:
    return "failed" in answer, answer.get("speed", 0.0)
