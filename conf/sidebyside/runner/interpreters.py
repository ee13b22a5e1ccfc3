"""Starts the processes of jobs: forked from a warm interpreter, or plainly where there is no fork."""

import asyncio
import contextlib
import json
import os
import socket
from asyncio.subprocess import DEVNULL, PIPE, STDOUT
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from sidebyside.model.problem import Problem
from sidebyside.runner.environments import Environment

WARM = Path(__file__).with_name("warm.py")
FORK = hasattr(os, "fork")


@dataclass(frozen=True)
class Process:
    """A job's process, the leader of its own group: what it prints, and its exit status when it ends.

    `pipe` is to be closed when the output has been read. `parent` is the warm interpreter that inherits what
    the job abandons; 0 for a plain start.
    """

    pid: int
    output: asyncio.StreamReader
    pipe: asyncio.ReadTransport
    ended: asyncio.Future[int]
    parent: int = 0


Start = Callable[[str], Awaitable[Process]]


@asynccontextmanager
async def warmed(environment: Environment, imports: tuple[str, ...], *, fork: bool = FORK) -> AsyncIterator[Start]:
    """Give the function that starts a job in the environment, and end every process when it is done with."""
    if not fork:

        async def plainly(job: str) -> Process:
            async with _pipe() as (
                reader,
                pipe,
                write_end,
            ):  # asyncio's own PIPE ends only with its last holder
                process = await asyncio.create_subprocess_exec(
                    *_python(environment),
                    "--once",
                    job,
                    stdin=DEVNULL,
                    stdout=write_end,
                    stderr=STDOUT,
                    env=_environ(),
                    start_new_session=True,
                )
            return Process(process.pid, reader, pipe, asyncio.ensure_future(process.wait()))

        yield plainly
        return
    ours, theirs = socket.socketpair()
    with ours:
        with theirs:
            try:
                interpreter = await asyncio.create_subprocess_exec(
                    *_python(environment), str(theirs.fileno()), *imports, pass_fds=[theirs.fileno()],
                    stdin=DEVNULL, stdout=DEVNULL, stderr=PIPE, env=_environ(), start_new_session=True,
                )  # fmt: skip
            except OSError as error:
                what = f"the environment for {' '.join(environment.requirements)} does not start: {error.strerror}"
                raise Problem(what, f"delete {environment.directory}, so that it is made anew") from None
        warm = _Warm(environment, interpreter, ours)
        try:
            yield warm.start
        finally:
            await warm.close()


def kill_tree(pid: int) -> None:
    """Kill the process, all that it started, and its whole group."""
    family: list[psutil.Process] = []
    with contextlib.suppress(psutil.NoSuchProcess):
        leader = psutil.Process(pid)
        family = [leader, *leader.children(recursive=True)]
    if FORK:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(pid, 9)
    for member in family:
        with contextlib.suppress(psutil.NoSuchProcess):
            member.kill()


def left_running(process: Process, folder: Path) -> bool:
    """Tell whether a job that has ended left a process running, in its group or escaped from it.

    An escaped process is told by its working directory, the job's own `folder`.
    """
    if not FORK:
        return False
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, 0)  # a look at every process is dear: only where the group is not empty
        if any(_runs(p, lambda p: os.getpgid(p.pid) == process.pid) for p in psutil.pids()):
            return True
    # looked at last, as a process can leave the group at any moment
    children = Path(f"/proc/{process.parent}/task/{process.parent}/children")
    abandoned = children.read_text().split() if children.exists() else []
    return any(_runs(int(pid), lambda p: p.cwd() == str(folder)) for pid in abandoned)


def _runs(pid: int, condition: Callable[[psutil.Process], bool]) -> bool:
    try:
        process = psutil.Process(pid)
        return process.status() != psutil.STATUS_ZOMBIE and condition(process)
    except (psutil.Error, ProcessLookupError):
        return False


class _Warm:
    """A warm interpreter, and the news that it sends."""

    def __init__(
        self, environment: Environment, interpreter: asyncio.subprocess.Process, control: socket.socket
    ) -> None:
        self._environment = environment
        self._interpreter = interpreter
        self._control = control
        self._handshake = asyncio.Lock()  # a job is sent when the one before it has started
        self._started: asyncio.Future[tuple[int, asyncio.Future[int]]] | None = None
        self._ended: dict[int, asyncio.Future[int]] = {}
        self._gone = Problem("not ended yet")
        self._listening = asyncio.create_task(self._listen())

    async def start(self, job: str) -> Process:
        async with _pipe() as (reader, pipe, write_end), self._handshake:
            self._started = asyncio.get_running_loop().create_future()
            if self._listening.done():
                raise self._gone
            with contextlib.suppress(BrokenPipeError):
                socket.send_fds(self._control, [job.encode()], [write_end])
            pid, ended = await self._started
        return Process(pid, reader, pipe, ended, self._interpreter.pid)

    async def close(self) -> None:
        kill_tree(self._interpreter.pid)
        await self._interpreter.wait()
        await self._listening

    async def _listen(self) -> None:
        reader, writer = await asyncio.open_connection(sock=self._control.dup())
        # a reset is the end too: it comes when a job was sent to an interpreter that had ended
        with contextlib.closing(writer), contextlib.suppress(ConnectionError):
            while line := await reader.readline():
                news = json.loads(line)
                if "started" in news and self._started and not self._started.done():
                    ended = self._ended[news["started"]] = asyncio.get_running_loop().create_future()
                    self._started.set_result((news["started"], ended))
                elif exited := self._ended.pop(news.get("ended", 0), None):
                    exited.set_result(news["status"])
        assert self._interpreter.stderr is not None  # noqa: S101 - started with PIPE
        said = (await self._interpreter.stderr.read()).decode(errors="replace").strip().splitlines()
        what = " ".join(self._environment.requirements)
        self._gone = Problem(f"the interpreter for {what} ended: {said[-1] if said else 'it said nothing'}")
        for future in (self._started, *self._ended.values()):
            if future and not future.done():
                future.set_exception(self._gone)
                future.exception()  # seen: whoever waited for it may have been cancelled


@asynccontextmanager
async def _pipe() -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.ReadTransport, int]]:
    """Give a pipe's reader, its transport and its write end, which is closed here once a job has it."""
    read_end, write_end = os.pipe()
    reader = asyncio.StreamReader()
    transport, _ = await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(read_end, "rb")
    )
    try:
        yield reader, transport, write_end
    except BaseException:
        transport.close()
        raise
    finally:
        os.close(write_end)


def _python(environment: Environment) -> tuple[str, ...]:
    # -I: nothing of the caller's reaches it; -u: output in the order printed; -W default: warnings are seen
    return (str(environment.python), "-I", "-u", "-X", "utf8", "-W", "default", str(WARM))


def _environ() -> dict[str, str]:
    """Give the environment variables of a job: none of the caller's."""
    environ = {"PATH": os.defpath, "LANG": "C.UTF-8", "TZ": "UTC"}
    if os.name == "nt":
        environ["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    return environ
