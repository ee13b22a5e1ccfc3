"""Programs that print a message, and programs that mend it: what is kept of the one, and what is shown of the other."""

from pathlib import Path

import pytest

from sidebyside.checks.examples import Judged, OutputCheck
from sidebyside.checks.normalise import last_words
from sidebyside.model.clients import load_clients
from sidebyside.model.evidence import Evidence
from sidebyside.model.examples import Examples, Script, load_examples
from sidebyside.model.jobs import Result
from sidebyside.model.problem import Problems
from sidebyside.model.pythons import Pythons, this_python
from sidebyside.project import Project
from sidebyside.runner.plan import jobs_of_script
from tests.sidebyside.project import HERE

CLIENTS = load_clients(HERE)
PYTHONS = Pythons(publishes=this_python(), supported=(this_python(),))
HEADER = '# /// script\n# requires-python = ">=3.11"\n# dependencies = ["rich", "httpx[http2]"]\n# ///\n\n'
FRAMES = 'Traceback (most recent call last):\n  File "fails.py", line 3, in <module>\n    get()\n    ~~~^^\n'


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("hello\n", "hello\n"),
        (f"{FRAMES}httpx.ReadError: gone\n", "httpx.ReadError: gone\n"),
        (f"first\n{FRAMES}httpx.ReadError: gone\n", "first\nhttpx.ReadError: gone\n"),
        (
            f"{FRAMES}OSError: no\n\nDuring handling of the above exception, another exception occurred:\n\n"
            f"{FRAMES}httpx.ReadError: gone\n",
            "httpx.ReadError: gone\n",
        ),
        (
            f"{FRAMES}OSError: no\n\nThe above exception was the direct cause of the following exception:\n\n"
            f"{FRAMES}a.Middle: 1\n\nDuring handling of the above exception, another exception occurred:\n\n"
            f"{FRAMES}httpx.ReadError: gone\nand why\n",
            "httpx.ReadError: gone\nand why\n",
        ),
        (
            "  + Exception Group Traceback (most recent call last):\n"
            '  |   File "fails.py", line 3, in <module>\n  |     run()\n  | ExceptionGroup: both (1 sub-exception)\n',
            "  | ExceptionGroup: both (1 sub-exception)\n",
        ),
        ("<Session object at 0x7f83ab>\n", "<Session object at 0x…>\n"),
        ("certificate verify failed (_ssl.c:1006)\n", "certificate verify failed (_ssl.c:…)\n"),
        ("/home/a/b/fails.py:7: DeprecationWarning: old\n", "fails.py:7: DeprecationWarning: old\n"),
        (
            "[Errno -3] Temporary failure in name resolution\n[Errno -2] Name or service not known\n",
            "[Errno -2] Name or service not known\n[Errno -2] Name or service not known\n",
        ),
    ],
)
def test_of_what_a_program_printed_the_last_words_are_kept(printed: str, said: str) -> None:
    assert last_words(printed) == said


@pytest.mark.parametrize(
    ("program", "fix"),
    [
        (
            "import httpx\n\n# Fix: wait longer\nhttpx.get(a,\n    timeout=9)\n\nprint(1)\n",
            "httpx.get(a,\n    timeout=9)",
        ),
        ("def main():\n    one()\n    # Fix\n    two(\n        3\n    )\n\n\nmain()\n", "two(\n    3\n)"),
        ("one()\n# Fixed size\ntwo()\n", "one()\n# Fixed size\ntwo()"),
        ("one()\n\ntwo()\n", "one()\n\ntwo()"),
    ],
)
def test_the_lines_that_mend_follow_a_comment(tmp_path: Path, program: str, fix: str) -> None:
    path = tmp_path / "works.py"
    path.write_text(HEADER + program, encoding="utf-8")
    assert Script(path, "errors/late", CLIENTS.by_name["httpx"]).fix == fix


def load(root: Path, *names: str) -> Examples:
    """Load a symptom with these files."""
    folder = root / "examples" / "errors" / "late"
    folder.mkdir(parents=True)
    for name in names:
        (folder / name).write_text(f"{HEADER}print('late')\n", encoding="utf-8")
    return load_examples(Project(root), CLIENTS, PYTHONS)


def test_a_symptom_has_either_program_or_both(tmp_path: Path) -> None:
    found = load(tmp_path / "both", "fails.py", "fails.out", "works.py").symptoms["late"]
    assert found.fails
    assert found.works
    assert (found.fails.id, found.fails.prints_a_message) == ("errors/late/fails.py", True)
    assert (found.works.id, found.works.prints_a_message) == ("errors/late/works.py", False)
    assert {found.fails.client.name, found.works.client.name} == {"httpx"}  # the first of its requirements that is one
    assert load(tmp_path / "one", "works.py").symptoms["late"].fails is None


def test_its_programs_are_run_for_no_successor(tmp_path: Path) -> None:
    scripts = list(load(tmp_path, "fails.py", "works.py").scripts)
    assert [job.id for script in scripts for job in jobs_of_script(script, CLIENTS)] == [
        "examples/errors/late/fails.py",
        "examples/errors/late/works.py",
    ]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("breaks.py", "examples/errors/late/breaks.py: has no place here; delete it"),
        ("works.out", "examples/errors/late/works.out: there is no works.py that prints it; delete it"),
        ("fails.2.7.out", "examples/errors/late/fails.2.7.out: has no place here; delete it"),
    ],
)
def test_a_file_that_has_no_place_is_one_line(tmp_path: Path, name: str, line: str) -> None:
    with pytest.raises(Problems) as found:
        load(tmp_path, "fails.py", name)
    assert str(found.value) == line


@pytest.mark.parametrize(
    ("name", "problem", "said"),
    [
        ("fails.py", "exited with 1", None),
        ("fails.py", "still running after 30 s", "still running after 30 s"),
        ("works.py", "exited with 1", "exited with 1"),
    ],
)
def test_what_is_there_to_fail_may_fail_and_nothing_else(
    tmp_path: Path, name: str, problem: str, said: str | None
) -> None:
    (script,) = load(tmp_path, name).scripts
    script.output_path.write_text("httpx.ReadError: gone\n", encoding="utf-8")
    (job,) = jobs_of_script(script, CLIENTS)
    judged, evidence = Judged(), Evidence()
    results = {job.id: Result(job, f"{FRAMES}httpx.ReadError: gone\n", problem)}
    OutputCheck(CLIENTS, PYTHONS, str, update=False).judge([script], results, evidence, judged)
    assert [found.what for found in judged.problems] == [said] * (said is not None)
    assert [ran.output for ran in evidence.scripts.values()] == ["httpx.ReadError: gone\n"] * (said is None)
