"""The runner: whatever a program does, it ends in the right verdict and leaves no process."""

import textwrap
import time
from pathlib import Path

import psutil
import pytest

from sidebyside.model.jobs import Job, Result
from sidebyside.runner.environments import Environment
from sidebyside.runner.interpreters import FORK
from sidebyside.runner.running import CAP, Placed, run_jobs

pytestmark = pytest.mark.parametrize("fork", [pytest.param(True, id="forked"), pytest.param(False, id="plain")])


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


def run(here: Environment, program: str, *, fork: bool, limit: float = 10) -> Result:
    """Run one program and see that no process is left."""
    results: list[Result] = []
    job = placed(here, textwrap.dedent(program), limit=limit)
    before = psutil.Process().children(recursive=True)  # the browser of other tests
    run_jobs([job], done=results.append, fork=fork and FORK)
    assert [process for process in psutil.Process().children(recursive=True) if process not in before] == []
    (result,) = results
    return result


def test_a_program_that_succeeds_has_its_output_and_no_problem(here: Environment, fork: bool) -> None:
    result = run(here, "import sys; print('out'); print('err', file=sys.stderr); print(__name__)", fork=fork)
    assert (result.output, result.problem) == ("out\nerr\n__main__\n", None)


def test_it_runs_in_an_empty_folder_of_its_own(here: Environment, fork: bool) -> None:
    result = run(here, "import os; print(os.listdir(), os.environ['HOME'] == os.getcwd())", fork=fork)
    assert result.output == "['with_client.py'] True\n"


def test_nothing_of_the_callers_environment_reaches_it(
    here: Environment, fork: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    assert run(here, "import os; print('HTTP_PROXY' in os.environ)", fork=fork).output == "False\n"


@pytest.mark.parametrize(
    ("program", "status"),
    [
        ("raise SystemExit(3)", 3),
        ("1 / 0", 1),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", -9),
    ],
)
def test_a_program_that_fails_is_told_by_its_exit_status(
    here: Environment, fork: bool, program: str, status: int
) -> None:
    assert run(here, program, fork=fork).problem == f"exited with {status}"


def test_an_exception_is_shown_with_its_traceback(here: Environment, fork: bool) -> None:
    assert "ZeroDivisionError: division by zero" in run(here, "1 / 0", fork=fork).output


def test_exit_handlers_run(here: Environment, fork: bool) -> None:
    assert run(here, "import atexit; atexit.register(print, 'bye')", fork=fork).output == "bye\n"


def test_a_program_that_hangs_is_killed(here: Environment, fork: bool) -> None:
    result = run(here, "import time; print('before'); time.sleep(60)", fork=fork, limit=2)
    assert (result.output, result.problem) == ("before\n", "still running after 2 s")


def test_a_child_that_hangs_is_killed_with_it(here: Environment, fork: bool) -> None:
    program = """
        import os, time
        os.fork()
        time.sleep(60)
    """
    assert run(here, program, fork=fork, limit=2).problem == "still running after 2 s"


def test_a_child_left_behind_is_a_failure(here: Environment, fork: bool) -> None:
    program = """
        import os, time
        if os.fork() == 0:
            time.sleep(60)
    """
    assert run(here, program, fork=fork).problem == "left a process running"


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="only Linux has subreapers")
def test_a_child_that_leaves_the_group_is_found_too(here: Environment, fork: bool) -> None:
    program = """
        import os, time
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                time.sleep(60)
    """
    if fork:  # a plain start has no interpreter that inherits what is abandoned
        assert run(here, program, fork=fork).problem == "left a process running"


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="only Linux has subreapers")
def test_a_child_that_leaves_the_group_while_it_is_looked_for_is_found(
    here: Environment, fork: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = """
        import os, time
        if os.fork() == 0:
            time.sleep(0.3)
            os.setsid()
            time.sleep(60)
    """

    def pids() -> list[int]:
        time.sleep(1)  # the group was not empty, but is by now
        return listed()

    listed = psutil.pids
    monkeypatch.setattr(psutil, "pids", pids)
    if fork:  # a plain start has no interpreter that inherits what is abandoned
        assert run(here, program, fork=fork).problem == "left a process running"


def test_printing_without_end_is_cut(here: Environment, fork: bool) -> None:
    start = time.monotonic()
    result = run(here, "for _ in range(100): print('x' * 1_000_000)", fork=fork)
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
def test_reaching_beyond_loopback_fails_even_if_swallowed(
    here: Environment, fork: bool, call: str, refused: str
) -> None:
    program = f"import socket as s\ntry: {call}\nexcept OSError: print('swallowed')"
    result = run(here, program, fork=fork)
    assert result.output.startswith("swallowed\n")
    assert result.problem is not None
    assert "reached beyond loopback" in result.problem
    assert refused in result.problem


def test_reserved_names_do_not_resolve_and_are_no_failure(here: Environment, fork: bool) -> None:
    program = "import socket\ntry: socket.getaddrinfo('nowhere.test', 80)\nexcept socket.gaierror: print('unknown')"
    result = run(here, program, fork=fork)
    assert (result.output, result.problem) == ("unknown\n", None)


def test_a_failure_stops_no_other_job(here: Environment, fork: bool) -> None:
    results: dict[str, Result] = {}
    jobs = [placed(here, f"raise SystemExit({number})", name=str(number)) for number in range(4)]
    run_jobs(jobs, done=lambda result: results.update({result.job.id: result}), fork=fork and FORK)
    assert [results[str(number)].problem for number in range(4)] == [
        None,
        *(f"exited with {n}" for n in (1, 2, 3)),
    ]


def test_an_environment_that_cannot_start_is_one_line(here: Environment, fork: bool) -> None:
    results: list[Result] = []
    run_jobs(
        [placed(here, "import nothing_here", imports=("nothing_here",))],
        done=results.append,
        fork=fork and FORK,
    )
    (result,) = results
    assert result.problem is not None
    assert "nothing_here" in result.problem + result.output


def test_no_job_starts_before_all_is_ready(here: Environment, fork: bool, tmp_path: Path) -> None:
    ready = tmp_path / "ready"
    results: list[Result] = []

    def wait() -> None:
        time.sleep(0.5)
        ready.touch()

    job = placed(here, f"import os; print(os.path.exists({str(ready)!r}))")
    run_jobs([job], done=results.append, wait_until_ready=wait, fork=fork and FORK)
    assert [result.output for result in results] == ["True\n"]


def test_jobs_start_in_the_order_given_across_interpreters(here: Environment, fork: bool) -> None:
    jobs = [placed(here, "", name=str(number), imports=("json",) if number % 3 else ("csv",)) for number in range(8)]
    ran: list[str] = []
    run_jobs(
        jobs,
        done=lambda result: ran.append(result.job.id),
        wait_until_ready=lambda: time.sleep(1),
        at_once=1,
        fork=fork and FORK,
    )
    assert ran == [each.job.id for each in jobs]


def test_no_job_starts_when_nothing_gets_ready(here: Environment, fork: bool) -> None:
    def wait() -> None:
        raise OSError("busy")

    results: list[Result] = []
    with pytest.RaisesGroup(OSError):
        run_jobs([placed(here, "")], done=results.append, wait_until_ready=wait, fork=fork and FORK)
    assert results == []
