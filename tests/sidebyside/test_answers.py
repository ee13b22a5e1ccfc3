"""The answer of a cell: what an outcome reads as, and which words are refused."""

import ast

import pytest

from sidebyside.model.answers import Answer, Answers, Outcome, asks_for_a_feature, helpers_in, wants_support
from sidebyside.model.problem import Problem

WHERE = "tests/facts/redirects/default.py"
FOLLOWED = '{200: ("yes", "followed"), 302: ("no", "left to you ({})")}'


def answers(text: str = "", unit: str = "") -> Answers:
    return Answers.read(ast.parse(text, mode="eval").body if text else None, unit=unit, where=WHERE)


def outcome(value: object, kind: str = "") -> Outcome:
    return Outcome(value, kind or type(value).__name__)


@pytest.mark.parametrize(
    ("text", "given", "expected"),
    [
        (FOLLOWED, outcome(200), Answer("yes", "followed")),
        (FOLLOWED, outcome(302), Answer("no", "left to you (302)")),
        (FOLLOWED, outcome("n/a"), Answer("n/a", "n/a")),
        ('{True: ("yes", "it does"), 1: "once"}', outcome(True), Answer("yes", "it does")),
        ('{True: ("yes", "it does"), 1: "once"}', outcome(1), Answer(None, "once")),
        ('{(200, "x"): "both", (): "neither"}', outcome([200, "x"]), Answer(None, "both")),
        ('{(200, "x"): "both", (): "neither"}', outcome([]), Answer(None, "neither")),
        ('{(True,): "a", (1,): "b"}', outcome([1]), Answer(None, "b")),
        ('{b"a=": "empty"}', outcome("b'a='", "bytes"), Answer(None, "empty")),
        (
            '{"raises": ("no", "raises {}")}',
            outcome("httpx.ConnectError", "raises"),
            Answer("no", "raises ConnectError"),
        ),
        ('{"raises X": "this", "raises": "other"}', outcome("a.b.X", "raises"), Answer(None, "this")),
        ('{"raises X": "this", "raises": "other"}', outcome("a.b.Y", "raises"), Answer(None, "other")),
        (
            '{"raises X: [ws]": ("no", "needs ws"), "raises X": ("no", "cannot")}',
            Outcome("a.X", "raises", "pip install a[ws]"),
            Answer("no", "needs ws"),
        ),
        (
            '{"raises X: [ws]": ("no", "needs ws"), "raises X": ("no", "cannot")}',
            Outcome("a.X", "raises", "no such scheme"),
            Answer("no", "cannot"),
        ),
        ('{"warns": ("yes", "{}")}', outcome("DeprecationWarning", "warns"), Answer("yes", "DeprecationWarning")),
        ('{"httpx.URL": "httpx.URL", ...: "{}"}', outcome("httpx.URL", "class"), Answer(None, "httpx.URL")),
        ('{"httpx.URL": "httpx.URL", ...: "{}"}', outcome("yarl.Query", "class"), Answer(None, "Query")),
        ('{...: ("yes", "{}")}', outcome("n/a"), Answer("n/a", "n/a")),
        ('{"n/a": ("no", "none"), ...: ("yes", "{}")}', outcome("n/a"), Answer("no", "none")),
        ('"code"', outcome({"any": "thing"}), Answer(None, "response.json()")),
        ('"code"', outcome("httpx.HTTPError", "raises"), Answer(None, "raises HTTPError")),
    ],
)
def test_an_outcome_reads_as_its_entry_says(text: str, given: Outcome, expected: Answer) -> None:
    assert answers(text).answer(given, "response.json()") == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (outcome(True), Answer("yes", "yes")),
        (outcome(False), Answer("no", "no")),
        (outcome(None), Answer(None, "None")),
        (outcome(200), Answer(None, "200")),
        (outcome(96_000), Answer(None, "96,000")),
        (outcome(5.0), Answer(None, "5")),
        (outcome("gzip, deflate"), Answer(None, "gzip, deflate")),
        (outcome(["a", None, 2]), Answer(None, "a, None, 2")),
        (outcome([]), Answer(None, "none")),
        (outcome("b'a=1'", "bytes"), Answer(None, "a=1")),
        (outcome("httpx.AsyncClient", "class"), Answer(None, "AsyncClient")),
        (outcome("httpx.ConnectError", "raises"), Answer(None, "raises ConnectError")),
        (outcome("DeprecationWarning", "warns"), Answer(None, "warns DeprecationWarning")),
        (outcome("x" * 50), Answer(None, "x" * 39 + "…")),
        (outcome(["first", "second" * 5, "third"]), Answer(None, "first and 2 more")),
        (outcome(["x" * 50, "y"]), Answer(None, "x" * 28 + "… and 1 more")),
    ],
)
def test_an_outcome_without_entries_reads_itself(given: Outcome, expected: Answer) -> None:
    assert answers().answer(given, "") == expected


def test_a_number_has_its_unit() -> None:
    assert answers('{None: ("no", "waits forever"), ...: ("yes", "{}")}', "s").answer(outcome(5.0), "") == Answer(
        "yes", "5 s"
    )
    assert answers(unit="s").answer(outcome(5), "") == Answer(None, "5 s")


def test_a_list_with_a_unit_reads_as_its_number() -> None:
    assert answers(unit="features").answer(outcome(["async", "proxies"]), "x").text == "2 features"
    assert answers().answer(outcome(["async", "proxies"]), "x").text == "async, proxies"


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Can it talk to a Unix domain socket?", True),
        ("Is there a server in the same package?", True),
        ("Does it support HTTP/3 (QUIC)?", True),
        ("Does a response have read()?", True),
        ("Does it time out by default?", False),
        ("Is a 404 response true in an if?", False),
        ("Which encoding does it have?", False),
    ],
)
def test_a_question_asks_for_a_feature_or_for_what_happens(question: str, *, asks: bool) -> None:
    assert asks_for_a_feature(question) == asks


@pytest.mark.parametrize(
    ("text", "given", "said"),
    [
        (FOLLOWED, outcome(301), "no answer for 301; add it to ANSWERS"),
        (FOLLOWED, outcome(200.0), "no answer for 200.0"),
        (FOLLOWED, outcome("httpx.ConnectError", "raises"), "no answer for 'raises ConnectError'"),
        ("", outcome({"a": 1}), "{'a': 1} does not read itself; write ANSWERS, or return less"),
        ("", outcome("<Response [200]>", "httpx.Response"), "does not read itself"),
        ("", outcome("['a']", "str"), "does not read itself"),
        ('{...: "{}"}', outcome({"a": 1}), "{} cannot show {'a': 1}; return something simpler"),
    ],
)
def test_an_outcome_that_nobody_can_read_is_a_problem(text: str, given: Outcome, said: str) -> None:
    with pytest.raises(Problem) as found:
        answers(text).answer(given, "")
    assert str(found.value).startswith(f"{WHERE}: ")
    assert said in str(found.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{1: "one", 2: "one"}', "1 and 2 read the same"),
        ('{302: "left to you (301)"}', "has 301, and the outcome has not"),
        ('{...: "30 s"}', "hide it"),
        ('{1: "  "}', "has no words"),
        (f'{{1: "{"x" * 41}"}}', "has 41 characters; say it in 40"),
        ("""{1: "gives 'one'"}""", "quotes a plain word"),
        ("""{1: "{'a': 1}"}""", "is a literal of Python"),
        ('{1: "raised_by(get)"}', "names raised_by()"),
    ],
)
def test_words_that_a_reader_cannot_trust_are_refused(text: str, said: str) -> None:
    found = answers(text).problems({"raised_by"})
    assert any(said in str(problem) for problem in found), found
    assert all(str(problem).startswith(f"{WHERE}: ANSWERS: ") for problem in found)


@pytest.mark.parametrize(
    "text",
    [
        FOLLOWED,
        '{1: ("yes", "{} connections"), 3: ("no", "{} connections")}',
        '{200: "HTTP/2 with httpx2, UTF-8, 2xx"}',
        '{(5, 6): "5 and 6 times"}',
        '{100_000: "100,000 bytes"}',
        '{"raises X": "a", "raises": "b", None: "c"}',
    ],
)
def test_plain_words_are_fine(text: str) -> None:
    assert answers(text).problems({"raised_by"}) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{}", "write a dict of outcomes and words"),
        ('"words"', "write a dict of outcomes and words"),
        ('{1: ("perhaps", "one")}', "write words, or (one of yes, no, partly, n/a, words)"),
        ("{NAME: 'one'}", "not a literal"),
    ],
)
def test_anything_else_than_answers_is_refused(text: str, said: str) -> None:
    with pytest.raises(Problem, match=r"\Atests/facts/redirects/default.py: ANSWERS") as found:
        answers(text)
    assert said in str(found.value)


def test_a_question_of_yes_or_no_wants_a_support() -> None:
    assert wants_support("Does it follow redirects by default?")
    assert not wants_support("Which keyword turns redirects on?")


def test_code_that_is_an_answer_names_nothing_of_ours() -> None:
    assert helpers_in("known(await response.read())", {"known", "header_of"}) == ["known"]
    assert helpers_in("await response.read()", {"known"}) == []
