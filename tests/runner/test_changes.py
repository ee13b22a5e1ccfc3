"""What a move to another client changes: each kind of difference is told by rule, and they come in their order."""

from pathlib import Path
from typing import Any

import pytest

from sidebyside import layout
from sidebyside.changes import KINDS, change
from sidebyside.clients import load_clients
from sidebyside.facts import Fact

OLD, NEW = (load_clients().by_name[name] for name in ("requests", "niquests"))
SAME = Fact(layout.FACTS / "response" / "url.py")
OWN = Fact(layout.FACTS / "protocols" / "sse.py")  # with_niquests is a function of its own


def value(outcome: Any, kind: str) -> dict[str, Any]:
    return {"code": "...", "outcome": outcome, "type": kind}


def support(answer: str, text: str) -> dict[str, Any]:
    return {"answer": {"support": answer, "text": text}, "code": "...", "outcome": text, "type": "str"}


RAISED = value("requests.exceptions.SSLError", "raises")


@pytest.mark.parametrize(
    ("fact", "before", "after", "kind"),
    [
        (SAME, value(1, "int"), value(1, "int"), None),
        (SAME, support("yes", "seen"), support("yes", "seen"), None),
        (SAME, value(1, "int"), value(2, "int"), "behaviour"),
        (SAME, value(None, "NoneType"), value(30.0, "float"), "behaviour"),
        (SAME, support("partly", "10 of 20"), support("partly", "20 of 20"), "behaviour"),
        # A text that names the module is not a class: it goes over the wire, or into a log.
        (SAME, value("requests/1", "str"), value("niquests/1", "str"), "behaviour"),
        (SAME, value("1", "str"), value(1, "int"), "type"),
        (SAME, value("/", "str"), value("/", "niquests.URL"), "type"),
        (SAME, value("requests.Session", "class"), value("collections.OrderedDict", "class"), "type"),
        (SAME, RAISED, value("TypeError", "raises"), "failure"),
        (SAME, RAISED, value("n/a", "str"), "failure"),
        (SAME, support("no", "TypeError"), support("no", "ImportError"), "failure"),
        (SAME, value(200, "int"), value("TypeError", "raises"), "raises"),
        (SAME, value(200, "int"), value("n/a", "str"), "raises"),
        (SAME, support("yes", "seen"), support("no", "TypeError"), "raises"),
        (OWN, value([11], "list"), value([20], "list"), "call"),
        (OWN, value(None, "NoneType"), value("niquests.AsyncSession", "class"), "addition"),
        (SAME, RAISED, value(200, "int"), "addition"),
        (SAME, value("n/a", "str"), value(200, "int"), "addition"),
        (SAME, support("no", "TypeError"), support("partly", "with an extra"), "addition"),
        (SAME, RAISED, value("niquests.exceptions.SSLError", "raises"), "name"),
        (SAME, value("<R>", "requests.Response"), value("<R>", "niquests.Response"), "name"),
    ],
)
def test_each_difference_has_one_kind(
    fact: Fact, before: dict[str, Any], after: dict[str, Any], kind: str | None
) -> None:
    assert change(fact, before, after, OLD, NEW) == kind


def test_what_is_installed_is_told_apart() -> None:
    fact = Fact(Path(layout.FACTS, "packaging", "deps.py"))
    assert change(fact, value(["a"], "list"), value(["b"], "list"), OLD, NEW) == "installed"


def test_what_says_nothing_comes_first() -> None:
    assert list(KINDS) == ["behaviour", "type", "failure", "raises", "call", "installed", "addition", "name"]
