"""The runner: whatever a program does, it ends in the right verdict and leaves no process."""

import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from sidebyside.model.jobs import Job, Result
from sidebyside.model.problem import Problem
from sidebyside.runner.environments import Environment
from sidebyside.runner.inside.supervisor import CAP
from sidebyside.runner.scheduling import Placed, run_jobs

linux = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="only Linux has subreapers")

Run = Callable[..., Result]


def placed(
    here: Environment,
    source: str,
    *,
    name: str = "topic/with_client.py",
    imports: tuple[str, ...] = (),
    limit: float = 10,
) -> Placed:
    """Give a program to run in this environment."""
    return Placed(Job(name, None, None, "with_client.py", source, limit=limit), here, imports)


@pytest.fixture
def run(here: Environment, tmp_path: Path) -> Run:
    """Run one program, and see that nothing is left of it."""

    def run(program: str, limit: float = 10) -> Result:
        results: list[Result] = []
        before = psutil.Process().children(recursive=True)  # the browser of other tests
        run_jobs([placed(here, textwrap.dedent(program), limit=limit)], tmp_path / "jobs", done=results.append)
        assert [process for process in psutil.Process().children(recursive=True) if process not in before] == []
        assert not (tmp_path / "jobs").exists()
        (result,) = results
        return result

    return run


def test_a_program_that_succeeds_has_its_output_and_no_problem(run: Run) -> None:
    result = run("import sys; print('out'); print('err', file=sys.stderr); print(__name__)")
    assert (result.output, result.problem) == ("out\nerr\n__main__\n", None)


def test_it_runs_in_an_empty_folder_of_its_own(run: Run) -> None:
    result = run("import os; print(os.listdir(), os.environ['HOME'] == os.getcwd())")
    assert result.output == "['with_client.py'] True\n"


def test_nothing_of_the_callers_environment_reaches_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    assert run("import os; print('HTTP_PROXY' in os.environ)").output == "False\n"


@pytest.mark.parametrize(
    ("program", "status"),
    [
        ("raise SystemExit(3)", 3),
        ("1 / 0", 1),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", -9),
    ],
)
def test_a_program_that_fails_is_told_by_its_exit_status(run: Run, program: str, status: int) -> None:
    assert run(program).problem == f"exited with {status}"


def test_an_exception_is_shown_with_its_traceback(run: Run) -> None:
    assert "ZeroDivisionError: division by zero" in run("1 / 0").output


def test_exit_handlers_run(run: Run) -> None:
    assert run("import atexit; atexit.register(print, 'bye')").output == "bye\n"


def test_a_program_that_hangs_is_killed(run: Run) -> None:
    result = run("import time; print('before'); time.sleep(60)", limit=2)
    assert (result.output, result.problem) == ("before\n", "still running after 2 s")


def test_a_child_that_hangs_is_killed_with_it(run: Run) -> None:
    program = """
        import os, time
        os.fork()
        time.sleep(60)
    """
    assert run(program, limit=2).problem == "still running after 2 s"


def test_a_child_left_behind_is_a_failure(run: Run) -> None:
    program = """
        import os, time
        if os.fork() == 0:
            time.sleep(60)
    """
    assert run(program).problem == "left a process running"


@linux
@pytest.mark.parametrize("pause", [0, 0.2], ids=["at once", "while it is looked for"])
def test_a_child_that_leaves_the_group_is_found_too(run: Run, pause: float) -> None:
    program = f"""
        import os, time
        if os.fork() == 0:
            time.sleep({pause})
            os.setsid()
            if os.fork() == 0:
                time.sleep(60)
    """
    assert run(program).problem == "left a process running"


def test_a_child_that_ends_a_little_later_is_not_left_behind(run: Run) -> None:
    program = """
        import os, time
        if os.fork() == 0:
            time.sleep(0.1)
    """
    assert run(program).problem is None


@linux
@pytest.mark.parametrize(
    ("parent", "said"),
    [(0, "killed its supervisor"), (1, "the interpreter for  ended: it said nothing")],
    ids=["the supervisor", "the warm interpreter"],
)
def test_a_program_whose_parent_is_killed_is_no_success_and_ends(
    run: Run, tmp_path: Path, parent: int, said: str
) -> None:
    noted = tmp_path / "pid"
    result = run(f"""
        import os, pathlib, psutil, time
        pathlib.Path({str(noted)!r}).write_text(str(os.getpid()))
        psutil.Process().parents()[{parent}].kill()
        time.sleep(60)
    """)
    assert result.problem == said
    pid = int(noted.read_text())
    until = time.monotonic() + 5
    while psutil.pid_exists(pid):
        assert time.monotonic() < until
        time.sleep(0.01)


def test_a_full_pipe_holds_nobody_up(run: Run) -> None:
    """What a child prints that the program waits for is read all the time."""
    program = """
        import os, sys
        if os.fork() == 0:
            sys.stdout.write("x" * 300_000)
        else:
            os.wait()
            print("done")
    """
    result = run(program)
    assert (len(result.output), result.output[-5:], result.problem) == (300_005, "done\n", None)


def test_a_program_that_closes_its_output_still_has_its_time(run: Run) -> None:
    result = run("import os, time; print('a', flush=True); os.close(1); os.close(2); time.sleep(0.3); os._exit(3)")
    assert (result.output, result.problem) == ("a\n", "exited with 3")


def test_a_program_has_no_input_and_nothing_of_its_supervisors(run: Run) -> None:
    result = run("import os, sys; print(repr(sys.stdin.read()), sorted(os.listdir('/dev/fd')))")
    assert result.output == "'' ['0', '1', '2', '3']\n"  # 3 lists the folder


def test_printing_without_end_is_cut(run: Run) -> None:
    start = time.monotonic()
    result = run("for _ in range(100): print('x' * 1_000_000)")
    assert result.problem == f"printed more than {CAP:,} bytes"
    assert len(result.output) == CAP
    assert time.monotonic() - start < 10


@pytest.mark.parametrize(
    ("call", "refused"),
    [
        ("s.create_connection(('192.0.2.1', 80), 1)", "192.0.2.1"),
        ("s.getaddrinfo('python.org', 80)", "socket.getaddrinfo of python.org"),
        ("s.socket(s.AF_INET, s.SOCK_DGRAM).sendto(b'', ('192.0.2.1', 9))", "socket.sendto to 192.0.2.1:9"),
        ("s.socket().bind(('0.0.0.0', 0))", "socket.bind to 0.0.0.0:0"),
    ],
)
def test_reaching_beyond_loopback_fails_even_if_swallowed(run: Run, call: str, refused: str) -> None:
    program = f"import socket as s\ntry: {call}\nexcept OSError: print('swallowed')"
    result = run(program)
    assert result.output.startswith("swallowed\n")
    assert result.problem is not None
    assert "reached beyond loopback" in result.problem
    assert refused in result.problem


def test_reserved_names_do_not_resolve_and_are_no_failure(run: Run) -> None:
    program = "import socket\ntry: socket.getaddrinfo('nowhere.test', 80)\nexcept socket.gaierror: print('unknown')"
    result = run(program)
    assert (result.output, result.problem) == ("unknown\n", None)


def run_all(jobs: list[Placed], folder: Path, **how: Any) -> list[Result]:
    """Give the results as they come."""
    results: list[Result] = []
    run_jobs(jobs, folder / "jobs", done=results.append, **how)
    return results


def test_a_failure_stops_no_other_job(here: Environment, tmp_path: Path) -> None:
    jobs = [placed(here, f"raise SystemExit({number})", name=str(number)) for number in range(4)]
    problems = {result.job.id: result.problem for result in run_all(jobs, tmp_path)}
    assert problems == {"0": None, "1": "exited with 1", "2": "exited with 2", "3": "exited with 3"}


def test_a_module_that_is_not_there_is_told_by_the_job(here: Environment, tmp_path: Path) -> None:
    (result,) = run_all([placed(here, "import nothing_here", imports=("nothing_here",))], tmp_path)
    assert result.problem == "exited with 1"
    assert "No module named 'nothing_here'" in result.output


def test_an_environment_that_does_not_start_is_one_line(tmp_path: Path) -> None:
    nowhere = Environment(("nothing",), tmp_path / "none", {})
    with pytest.RaisesGroup(Problem, flatten_subgroups=True) as found:
        run_all([placed(nowhere, "")], tmp_path)
    assert str(found.value.exceptions[0]) == (
        f"the environment for nothing does not start: No such file or directory; "
        f"delete {tmp_path / 'none'}, so that it is made anew"
    )


def test_what_a_killed_run_left_is_swept(here: Environment, tmp_path: Path) -> None:
    (tmp_path / "jobs" / "0").mkdir(parents=True)
    (tmp_path / "jobs" / "0.report").write_text('{"ended": true, "output": "old", "problem": null}\n')
    (result,) = run_all([placed(here, "print('new')")], tmp_path)
    assert result.output == "new\n"


def test_no_job_starts_before_all_is_ready(here: Environment, tmp_path: Path) -> None:
    ready = tmp_path / "ready"

    def wait() -> None:
        time.sleep(0.5)
        ready.touch()

    job = placed(here, f"import os; print(os.path.exists({str(ready)!r}))")
    assert [result.output for result in run_all([job], tmp_path, wait_until_ready=wait)] == ["True\n"]


def test_jobs_start_in_the_order_given_across_interpreters(here: Environment, tmp_path: Path) -> None:
    jobs = [placed(here, "", name=str(number), imports=("json",) if number % 3 else ("csv",)) for number in range(8)]
    ran = run_all(jobs, tmp_path, wait_until_ready=lambda: time.sleep(1), at_once=1)
    assert [result.job for result in ran] == [each.job for each in jobs]


def test_no_job_starts_when_nothing_gets_ready(here: Environment, tmp_path: Path) -> None:
    def wait() -> None:
        raise OSError("busy")

    ran = tmp_path / "ran"
    with pytest.RaisesGroup(OSError):
        run_all([placed(here, f"open({str(ran)!r}, 'w')")], tmp_path, wait_until_ready=wait)
    assert not ran.exists()
