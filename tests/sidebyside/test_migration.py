"""What changes for a program that moves from one client to another: rows of each kind, judged by hand."""

import pytest

from sidebyside.model.answers import Answer, Support
from sidebyside.model.clients import load_clients
from sidebyside.model.facts import Fact
from sidebyside.model.migration import KINDS, Kind, concerns, difference, is_about, is_comparable
from sidebyside.model.tables import Cell, read_table
from tests.sidebyside.project import HERE

CLIENTS = load_clients(HERE).by_name
# What a person who knows both clients says of the published row.
VERDICTS: dict[tuple[str, str], dict[str, Kind | None]] = {
    ("requests", "httpx"): {
        "redirects/default": "behaviour",  # followed, and then not
        "auth/basic_nonascii": "behaviour",  # Latin-1, UTF-8
        "redirects/param": "renamed",  # allow_redirects=, follow_redirects=
        "response/success": "renamed",  # response.ok, response.is_success
        "body/raw_param": "renamed",  # data=, content=
        "params/bool": "behaviour",  # a=True and a=true are what was sent, not what one writes
        "response/url": "type",  # a text, httpx.URL
        "body/form_tuples": "lost",
        "headers/none": "raises",
        "exceptions/refused": "failure",
        "packaging/deps": "installed",
        "api/async": "addition",
        "success/ok_bool_404": "behaviour",  # false in an if, and then true
        "timeouts/default_get": "behaviour",  # waits forever, and then 5 s
        "success/rfs_301": "raises",
        "pool/full_wait": "raises",
        "params/slash": None,
        "json/empty": "failure",  # requests.JSONDecodeError, json.JSONDecodeError
        "protocols/http2_missing_extra": "neither",  # no such option, an ImportError without the extra
        "headers/int": "neither",
        "response/early_response": None,  # no such hook, however it is said
        "retries/post": "lost",
    },
    ("requests", "aiohttp"): {
        "auth/netrc": "behaviour",  # read, and then not
        "cookies/resp_cookie_value": "type",  # a text, a Morsel
        "json/empty": "relaxed",  # None, and no error
        "body/json_nan": "relaxed",  # sent, and no error
        "api/sync": "lost",
        "response/text": "renamed",  # response.text, await response.text()
        "headers/headers_multi_api": "renamed",  # getlist(), getall()
        "exceptions/dns": "failure",
        "charset/text_html_nocharset": "behaviour",  # another text
        "timeouts/set_later": "neither",  # ignored, AttributeError
        "redirects/generator_307": "raises",  # neither sends it again, which asks what it does: empty, an error
    },
    ("httpx", "aiohttp"): {
        "api/mock_transport": "lost",
        "api/get_json_body": "addition",
        "timeouts/number_is_total": "behaviour",  # the number means another thing
        "pool/keepalive_drop_get": "relaxed",  # raised, and then sent again
        "success/rfs_301": "relaxed",
        "api/toplevel_get": "lost",
        "features/http2": "neither",
        "protocols/http2": "lost",
        "tls/context": "renamed",  # both can: verify=, ssl=
    },
    ("aiohttp", "httpx"): {
        "body/json_nan": "raises",
        "json/empty": "raises",
        "api/sync": "addition",
        "features/http2": "neither",
        "exceptions/pickle_status": "neither",  # not pickled, not restored
    },
    ("httpx", "httpx2"): {
        "cookies/resp_cookies_type": "name",  # httpx.Cookies, httpx2.Cookies
        "exceptions/refused": "name",
        "defaults/user_agent": "behaviour",
        "compression/zstd": "addition",
        "features/websocket": "neither",  # no such method, an extra is missing
        "tls/verify_str_plus_cert": "raises",
        "packaging/python": "installed",
        "redirects/default": None,
    },
    ("requests", "niquests"): {
        "auth/digest": "name",
        "body/str_ct": "behaviour",
        "api/base_url": "addition",
        "auth/basic_euro": "behaviour",  # as bytes only, and then as text too
        "timeouts/exc_total": "addition",  # a third number, which requests refuses, bounds each wait
        "tls/verify_ctx": "neither",  # TypeError, ignored
    },
}
CASES = [(old, new, fact, kind) for (old, new), rows in VERDICTS.items() for fact, kind in rows.items()]
FACT = Fact(HERE.facts / "response" / "url.py")


def of_published(fact: str, client: str) -> Cell:
    table, _, row = fact.partition("/")
    return read_table(HERE, table).by_row[row].cells[client]


@pytest.mark.parametrize(("old", "new", "fact", "kind"), CASES)
def test_a_published_row_is_of_the_kind_that_a_person_says(old: str, new: str, fact: str, kind: Kind | None) -> None:
    before, after = of_published(fact, old), of_published(fact, new)
    assert is_comparable(before, after)
    assert difference(Fact(HERE.facts / f"{fact}.py"), before, after, CLIENTS[old], CLIENTS[new]) == kind


def test_every_kind_has_a_row() -> None:
    assert {kind for *_, kind in CASES} == {*KINDS, None}


def cell(support: Support | None, outcome: object, kind: str = "", *, said: str = "so") -> Cell:
    return Cell(answer=Answer(support, said), code="x", outcome=outcome, type=kind or type(outcome).__name__)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (cell("no", 1), cell("yes", 2), "behaviour"),
        (cell("no", 1), cell("yes", "a"), "behaviour"),
        (cell("no", "a.Error", "raises"), cell("partly", 2), "relaxed"),
        (cell("no", 1), cell("yes", "a.Error", "raises"), "raises"),
        (cell("yes", 1), cell("no", 2), "behaviour"),
        (cell("yes", 1), cell("no", "a.Error", "raises"), "raises"),
        (cell(None, 1), cell(None, True), "type"),
        (cell(None, 1), cell(None, None), "behaviour"),
        (cell("yes", "requests.A", "raises"), cell("yes", "httpx.A", "raises"), "failure"),
        (cell(None, "A", "warns"), cell(None, "A", "raises"), "raises"),
        (cell(None, 1), cell(None, 1), None),
    ],
)
def test_a_kind_follows_from_support_and_outcome(before: Cell, after: Cell, kind: Kind | None) -> None:
    assert difference(FACT, before, after, CLIENTS["requests"], CLIENTS["aiohttp"]) == kind


@pytest.mark.parametrize("before", [cell("no", 1), cell("no", "a.Error", "raises")])
def test_a_feature_that_the_old_client_lacks_is_new(before: Cell) -> None:
    feature = Fact(HERE.facts / "api" / "uds.py")
    assert difference(feature, before, cell("partly", 2), CLIENTS["requests"], CLIENTS["aiohttp"]) == "addition"


@pytest.mark.parametrize("before", [cell("yes", 1), cell("partly", 1)])
@pytest.mark.parametrize("after", [cell("no", 2), cell("no", "a.Error", "raises")])
def test_a_feature_that_the_new_client_lacks_is_gone(before: Cell, after: Cell) -> None:
    feature = Fact(HERE.facts / "api" / "uds.py")
    assert difference(feature, before, after, CLIENTS["requests"], CLIENTS["aiohttp"]) == "lost"


def test_what_is_written_otherwise_is_another_name_unless_it_raises() -> None:
    def kind(before: str, after: str, *, raises: bool = False) -> Kind | None:
        old = Cell(answer=Answer(None, before), code=before, outcome=1, type="int")
        new = Cell(answer=Answer(None, after), code=after, outcome=1, type="raises" if raises else "int")
        return difference(FACT, old, new, CLIENTS["requests"], CLIENTS["aiohttp"])

    assert kind("response.status_code", "response.status") == "renamed"
    assert kind("response.url", "response.url") is None
    assert kind("response.status_code", "raises ValueError", raises=True) == "raises"


def test_two_that_refuse_in_the_same_words_agree() -> None:
    one, other = cell("no", "ValueError", "raises"), cell("no", "AttributeError", "raises")
    assert difference(FACT, one, other, CLIENTS["requests"], CLIENTS["aiohttp"]) is None


@pytest.mark.parametrize("after", [cell("no", 2, said="or so"), cell("no", "b.Error", "raises", said="or so")])
@pytest.mark.parametrize("before", [cell("no", 1), cell("no", "a.Error", "raises")])
def test_a_feature_that_both_lack_breaks_nothing(before: Cell, after: Cell) -> None:
    feature = Fact(HERE.facts / "api" / "uds.py")
    assert difference(feature, before, after, CLIENTS["requests"], CLIENTS["aiohttp"]) == "neither"


def test_what_a_question_does_not_apply_to_is_not_compared() -> None:
    asked = cell("no", False)
    assert is_comparable(asked, asked)
    assert not is_comparable(cell("n/a", "n/a"), asked)
    assert not is_comparable(asked, Cell(code="x"))  # proven on another Python alone


def test_a_table_about_a_pair_says_nothing_of_another() -> None:
    requests, httpx, httpx2 = (CLIENTS[name] for name in ("requests", "httpx", "httpx2"))
    assert concerns("httpx_to_httpx2", httpx, httpx2)
    assert concerns("httpx_to_httpx2", httpx2, httpx)
    assert not concerns("httpx_to_httpx2", requests, httpx)
    assert concerns("redirects", requests, httpx)
    assert not concerns("post", requests, httpx)  # the programs of the post
    assert not concerns("features", requests, httpx)  # what other tables say row by row
    assert is_about("httpx_to_httpx2", httpx2)
    assert not is_about("httpx_to_httpx2", requests)
    assert is_about("redirects", requests)
