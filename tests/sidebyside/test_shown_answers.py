"""How pages show an answer: which of its words are code, and what Markdown makes of it."""

import pytest
from docutils import nodes

from sidebyside.model.answers import Answer, Support
from sidebyside.model.facts import find_facts
from sidebyside.model.tables import Cell
from sidebyside.site.directives.differences import _told_apart
from sidebyside.site.exports.markdown import _inline
from sidebyside.site.nodes.answers import answer, differs, plain
from tests.sidebyside.project import HERE


def shown(text: str, support: Support | None = None) -> list[nodes.Node]:
    return answer(Cell(answer=Answer(support, text), code="x", outcome=1, type="int"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("raises ClientResponseError", ["ClientResponseError"]),
        ("SSLError: the variable wins", ["SSLError"]),
        ("on_request_start and 5 more", ["on_request_start"]),
        ("get() has no json=", ["get()", "json="]),
        ("a%5B%5D=1", ["a%5B%5D=1"]),
        ("as written: a[]=1", ["a[]=1"]),
        ("with a hook (event_hooks=)", ["event_hooks="]),
        ("with read_bufsize=, else LineTooLong", ["read_bufsize=", "LineTooLong"]),
        ("application/json;charset=utf-8", ["application/json;charset=utf-8"]),
        ("text/plain; charset=utf-8", ["text/plain; charset=utf-8"]),
        ("sig=a/b@c(d)", ["sig=a/b@c(d)"]),
        ("decoded to ~aA", ["~aA"]),
        ("httpcore.connection and 2 more", ["httpcore.connection"]),
        ("replaced: /x", ["/x"]),
        ("python-httpx/x.y.z", []),
        ("over 32 MiB", []),
        ("async, WebSocket, server", []),
        ("www.xn--mnchen-3ya.de", []),
    ],
)
def test_names_of_python_are_code(text: str, code: list[str]) -> None:
    literals = [node for part in shown(text) for node in part.findall(nodes.literal)]
    found = ["".join(part.astext() for part in node.findall(nodes.Text) if part.parent is node) for node in literals]
    assert found == code


def test_two_answers_that_look_alike_are_told_apart() -> None:
    old = Cell(answer=Answer(None, "ReadTimeout"), code="x", outcome="requests.exceptions.ReadTimeout", type="raises")
    new = Cell(answer=Answer(None, "ReadTimeout"), code="x", outcome="httpx.ReadTimeout", type="raises")
    assert [plain(_told_apart(*pair)) for pair in ((old, new), (new, old))] == [old.outcome, new.outcome]
    few = Cell(answer=Answer(None, "2 packages"), code="x", outcome=["h11", "certifi"], type="list")
    others = few.model_copy(update={"outcome": ["h11", "truststore"]})
    assert plain(_told_apart(few, others)) == "2 packages; only here: certifi"


def test_the_type_behind_code_tells_answers_apart() -> None:
    fact = find_facts(HERE)["response/url"]
    cells = {name: Cell(answer=Answer(None, "x.url"), code="x.url", outcome="a", type=name) for name in ("str", "URL")}
    assert differs(fact, cells)
    assert not differs(fact, {"str": cells["str"], "again": cells["str"]})
    not_asked = Cell(answer=Answer("n/a", "n/a"), code="x", outcome="n/a", type="str")
    asked = cells | {"URL": cells["str"], "none": not_asked}
    assert not differs(fact, asked)


def test_markdown_has_no_places_to_break_a_line_and_says_yes_once() -> None:
    assert _inline(shown("raises ClientResponseError", "no")) == "✗ raises `ClientResponseError`"
    assert _inline(shown("no such option", "no")) == "✗ no such option"
    assert _inline(shown("yes", "yes")).strip() == "✓ yes"
