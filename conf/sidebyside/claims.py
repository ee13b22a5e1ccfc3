"""What others say about the clients, beside what the facts returned: `docs/compare/<name>.toml`.

A claim is written down with the readings that would bear it out: a fact, a client, and what its cell would say; or a
comparison of what was measured. The verdict follows from these. Only the sentence beside it is written by hand, and
each belongs to one verdict: where they change so that another verdict follows, the build fails until somebody has
written another sentence.
"""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sidebyside import layout, tables
from sidebyside.measured import Comparison, comparisons
from sidebyside.performance import Results
from sidebyside.problems import Problem

# What a verdict is called, and the key of the sentence that goes with it.
VERDICTS = {
    "holds": "holds",
    "condition": "holds with a condition",
    "no": "does not hold today",
    "unseen": "not observed here",
}
SENTENCES = {"condition": "condition", "no": "instead", "unseen": "unseen"}
EXPECTED = ("support", "outcome", "type", "code", "like")
Lookup = Callable[[str, str], tables.Cell]


@dataclass(frozen=True)
class Reading:
    """A cell, and what it says if it bears the claim out."""

    fact: str
    client: str
    expected: dict[str, Any]

    def agrees(self, cell_of: Lookup, results: Results | None) -> bool:
        """Tell whether the cell says it."""
        return agrees(cell_of(self.fact, self.client), self.expected)


@dataclass(frozen=True)
class Order:
    """A comparison of what was measured, which bears the claim out if it holds."""

    comparison: Comparison

    def agrees(self, cell_of: Lookup, results: Results | None) -> bool:
        """Tell whether it was measured so. Raises `Problem` if nothing was measured."""
        if results is None:
            raise Problem(f"{self.comparison}: nothing was measured yet; run nox -s bench")
        return self.comparison.holds(results)


@dataclass(frozen=True)
class Claim:
    """A sentence of others, the readings under which it holds, and those under which it holds with a condition."""

    where: str
    about: str
    says: str
    holds: tuple[Reading | Order, ...]
    holds_if: tuple[Reading | Order, ...]
    shows: tuple[Reading | Order, ...]
    sentences: dict[str, str]

    def judged(self, cell_of: Lookup, results: Results | None = None) -> tuple[str, str]:
        """Give the verdict and its sentence, which is empty where the claim holds.

        Raises `Problem` where the sentence that is needed is not written, or another one is.
        """
        verdict = self._verdict(cell_of, results)
        needed = SENTENCES.get(verdict)
        if needed and needed not in self.sentences:
            raise Problem(f'{self.where}: the verdict is now {VERDICTS[verdict]!r}; say how with {needed} = "..."')
        for key in self.sentences:
            if key != needed:
                raise Problem(f"{self.where}: the verdict is now {VERDICTS[verdict]!r}; {key} is not shown, delete it")
        return verdict, self.sentences.get(needed, "") if needed else ""

    @property
    def readings(self) -> tuple[Reading | Order, ...]:
        """What its evidence is, in the order in which it was written; each cell once."""
        every = self.holds + self.holds_if + self.shows
        return tuple({_evidence_of(reading): reading for reading in reversed(every)}.values())[::-1]

    def _verdict(self, cell_of: Lookup, results: Results | None) -> str:
        if not self.holds:
            return "unseen"
        if all(reading.agrees(cell_of, results) for reading in self.holds):
            return "holds"
        with_condition = self.holds_if and all(reading.agrees(cell_of, results) for reading in self.holds_if)
        return "condition" if with_condition else "no"


@dataclass(frozen=True)
class Part:
    """A part of what others wrote, with its claims in their order.

    `quotes` names the cell that lists all that is claimed there, where a run could read it.
    """

    title: str
    claims: tuple[Claim, ...]
    where: str
    quotes: Reading | None = None

    def check(self, cell_of: Lookup) -> None:
        """Raise `Problem` where the claims are not those that the cell lists."""
        if not self.quotes:
            return
        listed = cell_of(self.quotes.fact, self.quotes.client)["outcome"]
        written = [claim.says for claim in self.claims]
        for says in [*listed, *written]:
            if says not in written:
                raise Problem(f"{self.where}: {self.quotes.fact} lists {says!r}; add a claim that says so")
            if says not in listed:
                raise Problem(f"{self.where}: {self.quotes.fact} does not list {says!r}; delete the claim")


def agrees(cell: tables.Cell, expected: dict[str, Any]) -> bool:
    """Tell whether a cell says all that is expected: `like` is searched for in what it shows, the rest is equal."""
    return all(
        re.search(value, tables.shown(cell)) is not None
        if key == "like"
        else (tables.support(cell) if key == "support" else cell.get(key)) == value
        for key, value in expected.items()
    )


def read_claims(path: Path) -> list[Part]:
    """Read the claims of a file. Raises `Problem` for what is not written as it should be."""
    name = layout.shown(path)
    document = read_toml(path)
    known(document, {"part"}, name)
    parts = []
    for part in document.get("part", []):
        known(part, {"title", "quotes", "claim"}, name)
        title = text(part, "title", name)
        quotes = _quotes(part, f"{name}: {title}: quotes")
        claims = [_claim(claim, f"{name}: {title}") for claim in part.get("claim", [])]
        if not claims:
            raise Problem(f"{name}: {title}: has no [[part.claim]]; add one, or delete the part")
        parts.append(Part(title, tuple(claims), f"{name}: {title}", quotes))
    if not parts:
        raise Problem(f"{name}: has no [[part]]; add one with a title and its claims")
    return parts


def _quotes(part: dict[str, Any], where: str) -> Reading | None:
    readings = _readings({"shows": [part["quotes"]]}, "shows", where) if "quotes" in part else ()
    return next((reading for reading in readings if isinstance(reading, Reading)), None)


def _claim(entry: dict[str, Any], where: str) -> Claim:
    where = f"{where}: {entry.get('about') or entry.get('says')}"
    known(entry, {"about", "says", "holds", "if", "shows", *SENTENCES.values()}, where)
    holds, holds_if, shows = (_readings(entry, key, where) for key in ("holds", "if", "shows"))
    if bool(holds) == ("unseen" in entry):
        raise Problem(f"{where}: write either holds, the readings that bear it out, or unseen, why none can")
    if holds_if and not holds:
        raise Problem(f"{where}: if goes with holds; name under shows what was measured instead")
    sentences = {key: text(entry, key, where) for key in SENTENCES.values() if key in entry}
    about = text(entry, "about", where) if "about" in entry else ""
    return Claim(where, about, text(entry, "says", where), holds, holds_if, shows, sentences)


def _evidence_of(reading: Reading | Order) -> object:
    return (reading.fact, reading.client) if isinstance(reading, Reading) else reading


def _readings(entry: dict[str, Any], key: str, where: str) -> tuple[Reading | Order, ...]:
    readings: list[Reading | Order] = []
    for reading in entry.get(key, []):
        if "measured" in reading and key != "shows":
            readings += _orders(reading, f"{where}: {key}")
            continue
        known(reading, {"fact", "client", *EXPECTED}, f"{where}: {key}")
        expected = expectation({k: v for k, v in reading.items() if k in EXPECTED}, f"{where}: {key}")
        if bool(expected) == (key == "shows"):
            mend = "delete it: shows only shows" if expected else f"add one of: {', '.join(EXPECTED)}"
            raise Problem(f"{where}: {key}: says {'' if expected else 'not '}what the cell would say; {mend}")
        readings.append(Reading(text(reading, "fact", where), text(reading, "client", where), expected))
    return tuple(readings)


def _orders(reading: dict[str, Any], where: str) -> list[Order]:
    known(reading, {"measured"}, where)
    try:
        return [Order(comparison) for comparison in comparisons(text(reading, "measured", where))]
    except Problem as problem:
        raise Problem(f"{where}: {problem}") from None


def expectation(expected: dict[str, Any], where: str) -> dict[str, Any]:
    """Give what a cell is expected to say, its pattern checked. Raises `Problem`."""
    if "like" in expected:
        try:
            re.compile(str(expected["like"]))
        except re.error as error:
            raise Problem(f"{where}: like = {expected['like']!r} is no regular expression: {error}") from None
    return expected


def read_toml(path: Path) -> dict[str, Any]:
    """Read a file of TOML. Raises `Problem`."""
    name = layout.shown(path)
    if not path.exists():
        raise Problem(f"{name}: there is no such file; write it, or mend the name in the directive")
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise Problem(f"{name}: not valid TOML: {error}") from None


def known(entry: dict[str, Any], keys: set[str], where: str) -> None:
    """Raise `Problem` for a key that is none of these."""
    for key in entry:
        if key not in keys:
            raise Problem(f"{where}: unknown key {key!r}; write one of: {', '.join(sorted(keys))}")


def text(entry: dict[str, Any], key: str, where: str) -> str:
    """Give the text under a key. Raises `Problem` if there is none."""
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        raise Problem(f'{where}: {key} is {value!r}; write {key} = "..."')
    return value
