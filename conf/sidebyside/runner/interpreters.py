"""Warm interpreters: one in each environment, which runs its jobs and leaves no process."""

import asyncio
import contextlib
import itertools
import json
import os
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sidebyside.model.problem import Problem
from sidebyside.runner.environments import Environment

PACKAGES = str(Path(__file__).parents[2])
WARM = f"import sys; sys.path.insert(0, {PACKAGES!r}); from sidebyside.runner.inside import warm; "
WARM += "del sys.path[0]; warm.main()"
# -I: nothing of the caller's reaches it; -u: output in the order printed; -W default: warnings are seen
OPTIONS = ("-I", "-u", "-X", "utf8", "-W", "default")
ENVIRON = {"PATH": os.defpath, "LANG": "C.UTF-8", "TZ": "UTC"}  # none of the caller's variables
CLOSING = 5  # seconds

Run = Callable[[dict[str, Any]], Awaitable[None]]


@asynccontextmanager
async def warmed(environment: Environment, imports: tuple[str, ...]) -> AsyncIterator[Run]:
    """Give what runs an order in the environment, until it has ended; see `inside/`. In the end no process is left.

    Raises:
        Problem: the environment's interpreter does not start, or ended before its time.

    """
    command = (str(environment.python), *OPTIONS, "-c", WARM, *imports)
    try:
        process = await asyncio.create_subprocess_exec(
            *command, stdin=PIPE, stdout=PIPE, stderr=PIPE, env=ENVIRON, start_new_session=True
        )
    except OSError as error:
        what = f"the environment for {' '.join(environment.requirements)} does not start: {error.strerror}"
        raise Problem(what, f"delete {environment.directory}, so that it is made anew") from None
    warm = _Warm(environment, process)
    try:
        yield warm.run
    finally:
        closing = asyncio.create_task(warm.close())
        with contextlib.suppress(asyncio.CancelledError):  # where others have failed too, this is not cut short
            await asyncio.shield(closing)
        await closing


class _Warm:
    """A warm interpreter: orders go to it, and the number of each comes back when it has ended."""

    def __init__(self, environment: Environment, process: asyncio.subprocess.Process) -> None:
        self._environment = environment
        self._process = process
        self._numbers = itertools.count()
        self._under_way: dict[int, asyncio.Future[None]] = {}
        self._gone: Problem | None = None
        self._listening = asyncio.create_task(self._listen())

    async def run(self, order: dict[str, Any]) -> None:
        if self._gone:
            raise self._gone
        assert self._process.stdin is not None  # noqa: S101 - started with PIPE
        number = next(self._numbers)
        ended = self._under_way[number] = asyncio.get_running_loop().create_future()
        self._process.stdin.write(json.dumps(order | {"number": number}).encode() + b"\n")
        await ended

    async def close(self) -> None:
        self._hang_up()
        try:
            await asyncio.wait_for(self._process.wait(), CLOSING)
        except TimeoutError:
            self._process.kill()
        await self._listening

    def _hang_up(self) -> None:
        assert self._process.stdin is not None  # noqa: S101 - started with PIPE
        self._process.stdin.close()

    async def _listen(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - started with PIPE
        assert self._process.stderr is not None  # noqa: S101 - started with PIPE
        while line := await self._process.stdout.readline():
            ended = self._under_way.pop(int(line))
            if not ended.cancelled():
                ended.set_result(None)
        self._hang_up()  # for the supervisors of one that was killed: they hold what it says
        said = (await self._process.stderr.read()).decode(errors="replace").strip().splitlines()
        what = " ".join(self._environment.requirements)
        self._gone = Problem(f"the interpreter for {what} ended: {said[-1] if said else 'it said nothing'}")
        for ended in self._under_way.values():
            if not ended.done():
                ended.set_exception(self._gone)
                ended.exception()  # seen: whoever waited for it may have been cancelled
