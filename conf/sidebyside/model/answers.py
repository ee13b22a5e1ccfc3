"""The answer that a cell gives: how a fact's `ANSWERS` reads the outcome that a client gave.

`ANSWERS` maps an outcome, never a client, to words, and to a support where the question is yes or no:

    ANSWERS = {200: ("yes", "followed"), 302: ("no", "left to you ({})")}

A key is the outcome's JSON value (a list as a tuple, bytes as bytes), `"raises"` for an exception that was raised,
`"raises ConnectError"` for one of them, `"raises ConnectError: refused"` for one whose message, where `MESSAGE = True`
keeps it, has these words; `"warns"` alike, or `...` for every other outcome. The first key that fits counts. `{}` in
the words is the outcome. `ANSWERS = "code"` shows the code. Without `ANSWERS` an outcome reads itself.
"""

import ast
import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Literal, get_args

from sidebyside.model.problem import Problem

Support = Literal["yes", "no", "partly", "n/a"]
LIMIT = 40  # characters: what a cell shows at a glance
NOT_ASKED = "n/a"  # what a fact returns for a client to which the question does not apply
CAUGHT = ("raises", "warns")
YES_OR_NO = ("Does", "Do", "Can", "Is", "Are", "Has", "Have", "Will")
FEATURE = re.compile(r"(Can|Is there|Does (it|a response|the plain install) (support|have))\b")
# A number of its own: not the 2 of HTTP/2, httpx2, 2xx or UTF-8.
NUMBER = re.compile(r"(?<![\w/.,%=-])(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\w/%-]|[.,]\d)")
QUOTED = re.compile(r"""(['"])[\w.-]+\1""")
LITERAL = re.compile(r"""[\[{(]\s*['"]""")


@dataclass(frozen=True)
class Outcome:
    """What a fact returned. `value` is JSON; of an exception, a warning or a class it is the qualified name.

    `type` is `raises`, `warns`, `class`, or the qualified name of the value's class.
    """

    value: Any
    type: str
    message: str = ""

    @property
    def short(self) -> str:
        """The value's last name, where it is a qualified one."""
        return str(self.value).rpartition(".")[2]

    @property
    def text(self) -> str | None:
        """How a reader would write it; None where that takes words."""
        value = self.value
        if self.type in (*CAUGHT, "class"):
            return self.short
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, int | float):
            return f"{value:,}" if isinstance(value, int) else f"{value:g}"
        if isinstance(value, list):
            items = [Outcome(item, type(item).__name__).text for item in value]
            return _listed([item for item in items if item is not None]) if None not in items else None
        if self.type == "bytes":
            return str(ast.literal_eval(value), "utf-8", "replace")
        return str(value) if self.type in ("str", "NoneType") else None


@dataclass(frozen=True)
class Answer:
    """What the cell shows: the text, and the support where the question is yes or no."""

    support: Support | None
    text: str


@dataclass(frozen=True)
class Entry:
    """A line of `ANSWERS`."""

    key: object
    support: Support | None
    words: str

    def reads(self, outcome: Outcome) -> bool:
        """Tell whether the key names this very outcome, in value and type: to Python, 1 is True."""
        if outcome.type in CAUGHT:
            name, _, words = str(self.key).partition(": ")
            return name == f"{outcome.type} {outcome.short}" and words in outcome.message
        if outcome.type == "class":
            return self.key in (outcome.value, outcome.short)
        if outcome.type == "bytes":
            return isinstance(self.key, bytes) and repr(self.key) == outcome.value
        return same(_json(self.key), outcome.value)

    @property
    def named(self) -> str:
        """The text of the outcome that the key names: what numbers in the words may be taken from."""
        if isinstance(self.key, tuple):
            return " ".join(map(str, self.key))
        return "" if self.key is ... else str(self.key)


@dataclass(frozen=True)
class Answers:
    """What a fact says of its outcomes: `ANSWERS` and `UNIT`. `where` is the fact's file, for messages."""

    where: str
    entries: tuple[Entry, ...] = ()
    is_code: bool = False
    unit: str = ""

    @classmethod
    def read(cls, node: ast.expr | None, *, unit: str = "", where: str) -> "Answers":
        """Read the value that is assigned to `ANSWERS`, None where there is none. Raises `Problem`."""
        if node is None:
            return cls(where, unit=unit)
        if isinstance(node, ast.Constant) and node.value == "code":
            return cls(where, is_code=True, unit=unit)
        if not isinstance(node, ast.Dict) or not node.keys:
            raise Problem(f'ANSWERS is {ast.unparse(node)}; write a dict of outcomes and words, or "code"', file=where)
        entries = tuple(_entry(key, value, where) for key, value in zip(node.keys, node.values, strict=True))
        return cls(where, entries, unit=unit)

    def answer(self, outcome: Outcome, code: str) -> Answer:
        """Give what a cell shows for the outcome, or the code. Raises `Problem` where it cannot be read."""
        entry = self._entry_for(outcome)
        if outcome.value == NOT_ASKED and outcome.type == "str" and (entry is None or entry.key is ...):
            return Answer("n/a", NOT_ASKED)
        if self.is_code and outcome.type not in CAUGHT:
            return Answer(None, code)
        if not self.entries:
            return self._read_by_itself(outcome)
        if entry is None:
            raise Problem(f"no answer for {_key(outcome)}; add it to ANSWERS", file=self.where)
        filling = self._text(outcome)
        if "{}" in entry.words and filling is None:
            raise Problem(f"{{}} cannot show {_key(outcome)}; return something simpler", file=self.where)
        text = entry.words.replace("{}", filling or "")
        if len(text) > LIMIT and "{}" not in entry.words:
            raise Problem(f"{text!r} has {len(text)} characters; say it in {LIMIT}", file=self.where)
        if _is_literal(text):
            raise Problem(f"{text!r} is a literal of Python; say it in words", file=self.where)
        return Answer(entry.support, _cut(text))

    def problems(self, helpers: Collection[str] = ()) -> list[Problem]:
        """Say what is wrong with the words. `helpers` are names of functions that only our tests have."""
        found = [what for entry in self.entries for what in _wrong_with(entry, helpers)]
        seen: dict[tuple[Support | None, str], object] = {}
        for entry in self.entries:
            said = (entry.support, entry.words)
            if said in seen and "{}" not in entry.words:
                found.append(f"{seen[said]!r} and {entry.key!r} read the same; say what differs, or add {{}}")
            seen[said] = entry.key
        return [Problem(f"ANSWERS: {what}", file=self.where) for what in found]

    def _entry_for(self, outcome: Outcome) -> Entry | None:
        named = next((entry for entry in self.entries if entry.reads(outcome)), None)
        kind = outcome.type if outcome.type in CAUGHT else None
        any_of_kind = next((entry for entry in self.entries if kind and entry.key == kind), None)
        return named or any_of_kind or next((entry for entry in self.entries if entry.key is ...), None)

    def _read_by_itself(self, outcome: Outcome) -> Answer:
        text = self._text(outcome)
        if text is None or _is_literal(text):
            raise Problem(f"{_key(outcome)} does not read itself; write ANSWERS, or return less", file=self.where)
        if outcome.type in CAUGHT:
            return Answer(None, f"{outcome.type} {text}")
        if isinstance(outcome.value, bool):
            return Answer("yes" if outcome.value else "no", text)
        return Answer(None, _cut(text))

    def _text(self, outcome: Outcome) -> str | None:
        """Give the outcome as words, with its unit: a list of what the unit counts is their number."""
        value = outcome.value
        if self.unit and isinstance(value, list):
            value = len(value)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return f"{Outcome(value, '').text} {self.unit}" if is_number and self.unit else outcome.text


def wants_support(question: str) -> bool:
    """Tell whether the question is one of yes or no, so that each of its answers has to say which."""
    return question.split(" ")[0] in YES_OR_NO


def asks_for_a_feature(question: str) -> bool:
    """Tell whether the question is what the client can do, and not what it does by itself."""
    return FEATURE.match(question) is not None


def helpers_in(code: str, helpers: Collection[str]) -> list[str]:
    """Give the names in an expression that only our tests have, where it is shown as an answer."""
    names = {node.id for node in ast.walk(ast.parse(code, mode="eval")) if isinstance(node, ast.Name)}
    return sorted(names & set(helpers))


def _entry(key: ast.expr | None, value: ast.expr, where: str) -> Entry:
    try:
        read, said = ast.literal_eval(key) if key else None, ast.literal_eval(value)
    except ValueError:
        raise Problem(f"ANSWERS is not a literal at line {value.lineno}; write values, not names", file=where) from None
    if isinstance(said, str):
        return Entry(read, None, said)
    if isinstance(said, tuple) and len(said) == 2 and said[0] in get_args(Support) and isinstance(said[1], str):
        return Entry(read, *said)
    supports = ", ".join(get_args(Support))
    raise Problem(f"ANSWERS: {read!r} has {said!r}; write words, or (one of {supports}, words)", file=where)


def _wrong_with(entry: Entry, helpers: Collection[str]) -> list[str]:
    words, name = entry.words, repr(entry.key)
    found = []
    if not words.strip():
        found.append(f"{name} has no words; say what was seen")
    if entry.key is ... and "{}" not in words:
        found.append(f"the words for every other outcome hide it: {words!r}; add {{}}")
    if len(words) > LIMIT:
        found.append(f"{words!r} has {len(words)} characters; say it in {LIMIT}")
    if _is_literal(words.replace("{}", "")):
        found.append(f"{words!r} is a literal of Python; say it in words")
    if QUOTED.search(words):
        found.append(f"{words!r} quotes a plain word; drop the quotes")
    measured = set(re.findall(r"\d+(?:\.\d+)?", entry.named))
    found += [
        f"{words!r} has {number}, and the outcome has not; write {{}} for what was measured"
        for number in NUMBER.findall(words)
        if number.replace(",", "") not in measured
    ]
    found += [
        f"{words!r} names {helper}(), which readers do not have; say what it tells"
        for helper in helpers
        if re.search(rf"\b{re.escape(helper)}\(", words)
    ]
    return found


def _json(value: object) -> object:
    return [_json(item) for item in value] if isinstance(value, tuple | list) else value


def same(one: object, other: object) -> bool:
    """Tell whether two values of JSON are equal and of one type: to Python, 1 is True."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and one == other


def _listed(items: list[str]) -> str:
    """Give as many items as the limit takes, and how many there are beside them."""
    for count in range(len(items), 0, -1):
        left = f" and {len(items) - count} more" if count < len(items) else ""
        text = ", ".join(items[:count]) + left
        if len(text) <= LIMIT:
            return text
    if not items:
        return "none"
    left = f"… and {len(items) - 1} more" if len(items) > 1 else "…"
    return items[0][: LIMIT - len(left)].rstrip() + left


def _is_literal(text: str) -> bool:
    """Tell whether the text is a list, tuple, set or dict of Python, or holds one of texts."""
    try:
        bracketed = text[:1] in ("[", "{", "(") and isinstance(ast.literal_eval(text), list | tuple | dict | set)
    except (ValueError, SyntaxError):
        bracketed = False
    return bracketed or LITERAL.search(text) is not None


def _cut(text: str) -> str:
    return text if len(text) <= LIMIT else text[: LIMIT - 1].rstrip() + "…"


def _key(outcome: Outcome) -> str:
    """Give the outcome as a key of `ANSWERS` would name it."""
    if outcome.type in CAUGHT:
        return repr(f"{outcome.type} {outcome.short}")
    if outcome.type == "bytes":
        return str(outcome.value)
    return repr(tuple(outcome.value) if isinstance(outcome.value, list) else outcome.value)
