"""The rules that facts and tables keep: each passes a good project, and names every mistake with what mends it."""

import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from sidebyside.checks.applying import rules
from tests.sidebyside.project import Copy

FACT = "tests/facts/response/url.py"
TABLE = "docs/compare/response.json"
UPDATE = "run nox -s update -- facts/response"
Change = Callable[[Copy], object]


def fact(old: str, new: str) -> Change:
    """Give what damages the fact."""
    return lambda project: project.replace(FACT, old, new)


def table(change: Callable[[dict[str, Any]], object]) -> Change:
    """Give what damages the table, in the form that an update writes."""

    def damage(project: Copy) -> None:
        content = project.table("response")
        change(content)
        project.write_table(content)

    return damage


def row(**parts: object) -> Change:
    """Give what replaces parts of the table's row."""
    return table(lambda content: content["rows"][0].update(parts))


def cell(client: str, **parts: object) -> Change:
    """Give what replaces parts of a cell."""
    return table(lambda content: content["rows"][0]["cells"].setdefault(client, {}).update(parts))


def slow(**parts: object) -> Change:
    """Give what marks the fact slow, with a proof that is good but for these parts."""

    def damage(project: Copy) -> None:
        fact("PATH =", "SLOW = True\nPATH =")(project)
        digest = hashlib.sha256((project.root / FACT).read_bytes()).hexdigest()
        versions = project.table("response")["versions"]
        row(proven={"date": "2026-01-31", "python": "3.11.0", "versions": versions, "fact": digest} | parts)(project)

    return damage


def together(*changes: Change) -> Change:
    """Give what does several things."""
    return lambda project: [change(project) for change in changes]


# For each rule that looks at files: what breaks it, and all that lint then says.
BROKEN: dict[str, list[tuple[Change, list[str]]]] = {
    "missing_client": [
        (
            fact("def with_httpx(", "def with_httpx2("),
            [f"{FACT}: no function for httpx; write def with_httpx(httpx, server)"],
        ),
        (
            table(lambda content: content["rows"][0]["cells"].pop("niquests")),
            [f"{TABLE}: url: niquests: no cell; {UPDATE}/url"],
        ),
    ],
    "unknown_client": [
        (
            fact("PATH =", "def with_urllib(urllib, server):\n    return 1\n\n\nPATH ="),
            [
                f"{FACT}: with_urllib belongs to no client; write one of: with_aiohttp, with_httpx, with_httpx2, "
                "with_niquests, with_requests, or start the name of a helper with an underscore"
            ],
        ),
        (
            cell("urllib", code="1", outcome=1, type="int"),
            [f"{TABLE}: url: urllib: conf/clients.toml has no such client; {UPDATE}"],
        ),
    ],
    "without_fact": [
        (
            table(lambda content: content["rows"].append(content["rows"][0] | {"row": "address"})),
            [f"{TABLE}: address: has no fact; write tests/facts/response/address.py, or drop the row: {UPDATE}"],
        ),
        (
            lambda project: project.write_table(project.table("response") | {"table": "other"}),
            ["docs/compare/other.json: no fact in tests/facts/other proves it; delete it"],
        ),
    ],
    "leaning_explanation": [
        (
            fact("The request was redirected:", "The same for a request that was redirected:"),
            [f"{FACT}: explained by another row ('The same'); say in full what was done and seen"],
        ),
        (
            fact("has.", "has, as the row above says."),
            [f"{FACT}: explained by another row ('row above'); say in full what was done and seen"],
        ),
    ],
    "without_label": [
        (fact('"""URL\n', 'LABEL = """URL\n'), [f"{FACT}: has no docstring; write the row's label as its first line"]),
        (
            fact("after redirects?", "after redirects"),
            [
                f"{FACT}: QUESTION is 'How is the final URL of a response read, after redirects'; "
                "ask what a reader would ask, with a ?"
            ],
        ),
    ],
    "without_outcome": [
        (
            fact("    return response.url\n", "    _ = response.url\n"),
            [f"{FACT}: with_requests returns nothing; return the outcome"],
        ),
    ],
    "unclear_answer": [
        (
            fact("QUESTION =", 'ANSWERS = {...: "an address"}\nQUESTION ='),
            [f"{FACT}: ANSWERS: the words for every other outcome hide it: 'an address'; add {{}}"],
        ),
        (
            table(lambda content: content["rows"][0].update(question="Is there a URL?")),
            [
                f"{TABLE}: url: its question is not the fact's QUESTION; {UPDATE}/url",
            ],
        ),
    ],
    "table_differs": [
        (row(label="Address"), [f"{TABLE}: url: its label is not the fact's docstring; {UPDATE}/url"]),
        (row(explanation=""), [f"{TABLE}: url: its explanation is not the fact's docstring; {UPDATE}/url"]),
        (row(environment="extras"), [f"{TABLE}: url: its environment is not the fact's EXTRAS; {UPDATE}/url"]),
        (
            row(proven={"date": "2026-01-31", "python": "3.11.0"}),
            [f"{TABLE}: url: has a proof of its own, and its fact is not slow; {UPDATE}/url"],
        ),
        (
            table(lambda content: content["environments"]["plain"].update(httpx=["httpx[http2]"])),
            [f"{TABLE}: plain environments: not what conf/clients.toml says; {UPDATE}"],
        ),
        (
            fact("return response.url\n\n\nasync", "return str(response.url)\n\n\nasync"),
            [
                f"{TABLE}: url: {name}: the table says that response.url gave it; the fact returns "
                f"str(response.url); {UPDATE}/url"
                for name in ("httpx", "httpx2")
            ],
        ),
        (
            lambda project: project.write("tests/facts/response/second.py", (project.root / FACT).read_text()),
            [f"{TABLE}: no row for tests/facts/response/second.py; {UPDATE}/second"],
        ),
        (lambda project: (project.root / TABLE).unlink(), [f"{TABLE}: not there yet; {UPDATE}"]),
    ],
    "stale_slow_proof": [
        (
            fact("PATH =", "SLOW = True\nPATH ="),
            [f"{FACT}: slow, and never proven; run nox -s update -- --slow facts/response/url"],
        ),
        (
            slow(fact="0" * 64),
            [
                f"{FACT}: slow, and changed since it was proven on 2026-01-31; "
                "run nox -s update -- --slow facts/response/url"
            ],
        ),
    ],
}  # fmt: skip
IN_A_RUN = {"unproven", "unstable_outcome"}  # rules that look at what was returned, and at nothing else


def test_every_rule_is_tested() -> None:
    assert set(rules()) == {*BROKEN, *IN_A_RUN}


def test_a_good_project_keeps_all_rules(project: Copy) -> None:
    done = project.lint()
    assert (done.returncode, done.stderr) == (0, f"tables and facts keep the {len(rules())} rules\n")


def test_a_slow_proof_that_is_fresh_is_good(project: Copy) -> None:
    slow()(project)
    assert project.lint().returncode == 0


@pytest.mark.parametrize(
    ("damage", "lines"),
    [pytest.param(*case, id=f"{rule}-{number}") for rule, cases in BROKEN.items() for number, case in enumerate(cases)],
)
def test_a_broken_rule_says_what_is_wrong_and_what_mends_it(project: Copy, damage: Change, lines: list[str]) -> None:
    damage(project)
    done = project.lint()
    assert (done.returncode, done.stderr.splitlines()) == (1, lines)


def test_versions_that_are_not_the_pinned_ones_are_named(project: Copy) -> None:
    versions = project.table("response")["versions"]
    old = versions | {"httpx": "0.1"}
    slow(versions=old)(project)
    table(lambda content: content.update(versions=old))(project)
    had, needed = (", ".join(f"{name} {version}" for name, version in sorted(some.items())) for some in (old, versions))
    assert project.lint().stderr.splitlines() == [
        f"{FACT}: slow, and proven on 2026-01-31 with other versions than those that are pinned; "
        "run nox -s update -- --slow facts/response/url",
        f"{TABLE}: proven with {had}, not with {needed}; {UPDATE}",
    ]


def test_lint_names_what_is_in_no_form_to_be_read(project: Copy) -> None:
    project.replace(TABLE, '"url"', "url")
    assert project.lint().stderr.startswith(f"{TABLE}:")
    fact('"""URL', '"URL')(project)
    done = project.lint()
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert done.stderr.startswith(f"{FACT}: line 1: not valid Python: ")


def test_every_run_applies_the_rules_too(project: Copy) -> None:
    row(label="Address")(project)
    done = project.run("facts/response/url")
    assert done.returncode == 1
    assert f"{TABLE}: url: its label is not the fact's docstring; {UPDATE}/url" in done.stderr.splitlines()


def test_a_slow_proof_that_is_stale_fails_a_run(project: Copy) -> None:
    slow(fact="0" * 64)(project)
    done = project.run("--facts")
    assert done.returncode == 1
    assert f"{FACT}: slow, and changed since it was proven on 2026-01-31" in done.stderr


@pytest.mark.parametrize(
    ("damage", "said", "mend"),
    [
        (fact("QUESTION =", 'ANSWERS = {200: "fine"}\nQUESTION ='), "no answer for ", "add it to ANSWERS"),
        (
            fact("return response.url\n\n\nasync", "return response.urls\n\n\nasync"),
            "exited with 1: AttributeError",
            "what a client cannot do is caught and returned, anything else is unknown",
        ),
    ],
)
def test_what_gives_no_answer_is_unproven_and_its_row_stays(
    project: Copy, damage: Change, said: str, mend: str
) -> None:
    damage(project)
    before = (project.root / TABLE).read_bytes()
    done = project.run("--update", "--facts")
    assert done.returncode == 1
    lines = [line for line in done.stderr.splitlines() if line.startswith(f"{FACT}: with_httpx for httpx2: {said}")]
    assert [mend in line for line in lines] == [True]
    assert (project.root / TABLE).read_bytes() == before


def test_an_outcome_that_varies_is_one_line_a_cell_and_not_written(project: Copy) -> None:
    fact("return response.url\n\n\nasync", "return __import__('time').monotonic_ns()\n\n\nasync")(project)
    before = (project.root / TABLE).read_bytes()
    done = project.run("--facts", "--update", "--rounds", "3", "--seed", "7")
    assert done.returncode == 1
    assert (project.root / TABLE).read_bytes() == before
    lines = [line for line in done.stderr.splitlines() if " outcomes in " in line]
    assert len(lines) == 2
    for client, line in zip(("httpx", "httpx2"), lines, strict=True):
        assert line.startswith(f"{FACT}: with_httpx for {client}: 3 outcomes in 3 rounds: ")
        assert line.count(" (int, from ") == 3
        assert line.endswith(
            "; compare orders of magnitude, or wait for an event in place of a time; "
            "then run nox -s facts -- --rounds 3 response/url"
        )
    assert "the table says" not in done.stderr
