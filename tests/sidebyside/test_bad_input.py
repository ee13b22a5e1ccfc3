"""Mistakes in the project's files: each ends the run or the build with one line that says what to do."""

import os
import shutil
import socket
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.server.sockets import free_port
from tests.sidebyside.project import Copy

FACT = "tests/facts/response/url.py"
SCRIPT = "examples/query_parameters/with_httpx.py"
TABLE = "docs/compare/response.json"


def one_line_with(stderr: str, *parts: str) -> bool:
    """Tell whether some line of the output has all the parts."""
    return any(all(part in line for part in parts) for line in stderr.splitlines())


@pytest.mark.parametrize(
    ("path", "old", "new", "parts"),
    [
        ("conf/clients.toml", '[httpx]\n', "[httpx\n", ("conf/clients.toml: not valid TOML",)),
        ("conf/clients.toml", 'title = "httpx"\n', "", ("conf/clients.toml: [httpx]: title is missing; add it",)),
        ("conf/clients.toml", 'title = "httpx"\n', "title = 1\n", ("[httpx]: title is 1; write a string",)),
        ("conf/clients.toml", 'title = "httpx"\n', 'titel = "httpx"\n', ("[httpx]: titel is not known here",)),
        ("conf/clients.toml", 'api = ["async"]', 'api = ["both"]', ("[aiohttp.api]: 0 is 'both'; write 'sync'",)),
        ("conf/clients.toml", 'succeeds = "httpx"', 'succeeds = "urllib3"', ('succeeds = "urllib3" names no client',)),
        ("conf/normalisations.toml", "'Python/3", "'(Python/3", ("[rule.0]: pattern is '(Py", "a regular expression")),
        (SCRIPT, "# /// script", "# script", (f"{SCRIPT}: does not start with script metadata (PEP 723)",)),
        (SCRIPT, 'dependencies = ["httpx"]', "dependencies = []", ("its script metadata names no dependencies",)),
        (SCRIPT, '["httpx"]', '["httpxx"]', ("'httpxx' is asked for but not pinned; run nox -s pins",)),
        (FACT, "def with_httpx(", "def with_htpx(", ("no function for httpx", "def with_httpx(")),
        (FACT, '"""URL\n', "'no label'\n'''\n", (FACT, "not valid Python")),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_right_ends_the_run(
    project: Copy, path: str, old: str, new: str, parts: tuple[str, ...]
) -> None:
    project.replace(path, old, new)
    done = project.run()
    assert done.returncode == 1
    assert one_line_with(done.stderr, *parts), done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("path", [FACT, SCRIPT, TABLE, SCRIPT.replace(".py", ".out"), "conf/clients.toml"])
def test_a_byte_order_mark_is_no_mistake(project: Copy, path: str) -> None:
    project.write(path, "\ufeff" + (project.root / path).read_text(encoding="utf-8"))
    done = project.run("with_httpx.py", "response/url")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("variable", ["PYTHONSAFEPATH", "PYTHONOPTIMIZE"])
def test_a_run_is_the_same_whatever_its_python_is_told(
    project: Copy, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "2")
    assert project.run("with_httpx.py").returncode == 0


def test_a_disk_that_is_full_is_one_line(project: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=0))
    done = project.run("with_httpx.py")
    assert done.returncode == 1
    assert done.stderr == f"{project.project.jobs / '0'}: No space left on device\n"


@pytest.mark.skipif(not Path("/sys").is_dir(), reason="needs a folder that not even root can write to")
def test_a_folder_that_cannot_be_written_is_one_line(project: Copy) -> None:
    shutil.rmtree(project.project.build)
    project.project.build.symlink_to("/sys")
    done = project.run("with_httpx.py")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert f"{project.project.build}/run.lock: " in done.stderr


def test_a_missing_variant_names_what_to_add(project: Copy) -> None:
    (project.root / SCRIPT).unlink()
    done = project.run()
    assert done.returncode == 1
    assert one_line_with(
        done.stderr, "examples/query_parameters: httpx has neither with_httpx.py and with_httpx.md; keep one"
    )
    assert one_line_with(done.stderr, "with_httpx.out: there is no with_httpx.py that prints it; delete it")


def test_a_file_of_no_client_says_the_names_that_there_are(project: Copy) -> None:
    project.write("examples/query_parameters/with_urllib.py", "")
    done = project.run()
    assert one_line_with(
        done.stderr, "with_urllib.py: belongs to no client", "requests, niquests, httpx, httpx_async, httpx2, aiohttp"
    )
    assert done.returncode == 1


def test_nothing_that_matches_says_what_there_is(project: Copy) -> None:
    done = project.run("streeming")
    assert done.returncode == 1
    assert (
        done.stderr
        == "nothing here is called 'streeming'; write a part of a path, such as: query_parameters, response\n"
    )


def test_another_output_is_shown_as_a_difference(project: Copy) -> None:
    project.replace("examples/query_parameters/with_httpx.out", "page=2", "page=3")
    done = project.run("with_httpx.py")
    assert done.returncode == 1
    assert one_line_with(
        done.stderr, f"{SCRIPT}: printed something else", "nox -s update -- query_parameters/with_httpx.py"
    )
    assert "kind=green&page=3\n" in done.stderr
    assert "kind=green&page=2\n" in done.stderr


def test_an_update_accepts_it_and_shows_the_difference(project: Copy) -> None:
    output = project.root / "examples/query_parameters/with_httpx.out"
    before = output.read_text()
    project.replace("examples/query_parameters/with_httpx.out", "page=2", "page=3")
    done = project.run("--update", "with_httpx.py")
    assert (done.returncode, output.read_text()) == (0, before)
    assert "kind=green&page=3\n" in done.stderr
    assert "kind=green&page=2\n" in done.stderr


def test_a_fact_that_says_something_else_shows_old_against_new(project: Copy) -> None:
    project.replace(
        "tests/facts/response/url.py", "return response.url\n\n\ndef", "return response.status_code\n\n\ndef"
    )
    done = project.run("--facts")
    assert done.returncode == 1
    assert one_line_with(
        done.stderr,
        f"docs/compare/response.json: url: requests: the table says 'http://127.0.0.1:{project.port}/",
        "this run says 200",
    )


def test_a_table_edited_by_hand_fails_the_run(project: Copy) -> None:
    table = project.table("response")
    table["rows"][0]["cells"]["httpx"]["outcome"] = "nowhere"
    project.write_table(table)
    done = project.run("--facts")
    assert done.returncode == 1
    assert one_line_with(done.stderr, f"{TABLE}: url: httpx: the table says 'nowhere' (httpx.URL")


def test_a_table_in_another_shape_fails_the_run(project: Copy) -> None:
    project.replace(TABLE, ' "table"', '     "table"')
    done = project.run("--facts")
    assert done.returncode == 1
    assert one_line_with(done.stderr, f"{TABLE}: edited by hand; run nox -s update -- facts/response")


def test_a_table_without_facts_fails_the_run(project: Copy) -> None:
    project.write_table(project.table("response") | {"table": "other"})
    done = project.run("--facts")
    assert one_line_with(done.stderr, "docs/compare/other.json: no fact in tests/facts/other proves it; delete it")


def test_a_busy_port_names_its_holder(project: Copy) -> None:
    project.listen_at(free_port())
    with socket.create_server(("127.0.0.1", project.port)):
        done = project.run()
    assert done.returncode == 1
    assert one_line_with(done.stderr, str(project.port), str(os.getpid()))
    assert "Traceback" not in done.stderr


FACTS_PAGE = """# Facts

See {fact}`response/urls` and {fact}`the URL <response/url>`.

1. {fact}`A text <response/url requests response.url; httpx response.uri>`
2. {fact}`A text <response/url requests, aiohttp>`
3. {fact}`A text <response/url curl yes>`
"""


@pytest.fixture(scope="module")
def warnings(proven: Copy, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What one build says of many mistakes on pages; it fails."""
    project = proven.copied(tmp_path_factory.mktemp("pages") / "project")
    project.replace("docs/index.md", "{examples} query_parameters", "{examples} query_params")
    project.replace("docs/clients/all.md", "client aiohttp", "client aiohtp")
    project.replace("docs/compare/response.md", "{proofs} response", "{proofs} respons")
    project.write("docs/guides/facts.md", FACTS_PAGE)
    project.replace("docs/compare/response.md", "# Table", "# Table\n\nA [page](nowhere.md).")
    done = project.build()
    assert done.returncode == 1
    return done.stderr


@pytest.mark.parametrize(
    "parts",
    [
        ("docs/index.md:3: WARNING: examples: no topic is called 'query_params'; write one of: query_parameters",),
        ("docs/clients/all.md:9: WARNING: template: no client is called 'aiohtp'; write one of: requests, httpx,",),
        ("docs/compare/response.md:8: WARNING: proofs: no table is called 'respons'; write one of: response",),
        ("docs/guides/facts.md:3: WARNING: fact: no fact is called 'response/urls'; write <table>/<row>",),
        (
            "docs/guides/facts.md:5: WARNING: fact: response/url httpx response.uri does not hold",
            "it says response.url; write another sentence",
        ),
        ("docs/guides/facts.md:6: WARNING: fact: response/url: 'requests, aiohttp' says nothing of a client; write",),
        ("docs/guides/facts.md:7: WARNING: fact: no client is called 'curl'; write one of: requests,",),
        ("WARNING: topic 'query_parameters' is on no page; add a page with {examples} query_parameters",),
        ("WARNING: client 'aiohttp' is on no page; add a page with {template} client aiohttp",),
        ("WARNING: table 'response' is shown without its proofs; add {proofs} response",),
        ("docs/compare/response.md:3: WARNING:", "nowhere.md"),
    ],
)
def test_a_mistake_on_a_page_is_one_line(warnings: str, parts: tuple[str, ...]) -> None:
    assert one_line_with(warnings, *parts), warnings


def test_what_was_not_run_as_it_stands_is_not_shown(project: Copy) -> None:
    project.replace(SCRIPT, "import httpx\n", "import httpx  # changed\n")
    project.replace(FACT, "PATH =", "PATH  =")
    done = project.build()
    assert done.returncode != 0
    assert one_line_with(done.stderr, f"{SCRIPT}: not run since it was changed"), done.stderr
    assert one_line_with(done.stderr, f"{FACT}: not proven since it was changed"), done.stderr


def test_a_table_that_the_run_did_not_prove_is_not_shown(project: Copy) -> None:
    project.replace(TABLE, '"type": "str"', '"type": "int"')
    done = project.build()
    assert done.returncode != 0
    line = f"{TABLE}: url: requests: edited by hand, or not proven as it is"
    assert one_line_with(done.stderr, line), done.stderr


def test_a_file_that_cannot_be_read_ends_the_build_in_one_line(project: Copy) -> None:
    project.replace("conf/clients.toml", "[httpx]", "[httpx")
    done = project.build()
    assert done.returncode != 0
    assert one_line_with(done.stderr, "conf/clients.toml: not valid TOML"), done.stderr


def test_without_evidence_nothing_is_built(project: Copy) -> None:
    shutil.rmtree(project.project.evidence)
    done = project.build()
    assert done.returncode != 0
    assert one_line_with(done.stderr, "build/evidence: not there; run nox -s docs")


def test_a_good_project_builds_without_a_warning(site: Path) -> None:
    page = (site / "index.html").read_text(encoding="utf-8")
    assert 'id="query-parameters-httpx-async"' in page
    assert (site / "examples/query_parameters/with_httpx.py").exists()
