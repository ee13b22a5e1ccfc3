"""Runs jobs: each in a process of its own, in an empty folder, held to its limits.

A job succeeds when it exits with 0 within its time, prints no more than the cap, reaches for nothing beyond
loopback, and leaves no process behind.
"""

import asyncio
import contextlib
import errno
import heapq
import json
import os
import shutil
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sidebyside.model.answers import Outcome
from sidebyside.model.jobs import Job, Result
from sidebyside.model.problem import Problem
from sidebyside.runner.environments import Environment
from sidebyside.runner.interpreters import Run, warmed

JOBS_AT_ONCE = 6 * (os.cpu_count() or 1)  # most jobs wait for an answer most of the time
INTERPRETERS_AT_ONCE = 8
LEAST_FREE = 2_000_000  # bytes: what a report may take


@dataclass(frozen=True)
class Placed:
    """A job and where it runs.

    `imports` are the modules that the warm interpreter imports beforehand; `given` goes with the call of a fact's
    function: the addresses of the playground, and what the interpreter finds beside the fact.
    """

    job: Job
    environment: Environment
    imports: tuple[str, ...] = ()
    given: dict[str, Any] | None = None


def run_jobs(
    jobs: Sequence[Placed],
    scratch: Path,
    *,
    done: Callable[[Result], object],
    wait_until_ready: Callable[[], object] = lambda: None,
    at_once: int = JOBS_AT_ONCE,
) -> None:
    """Run all jobs, several at once, and call `done` with each result as it comes.

    Their folders are in `scratch`, which is swept before and after: the run before may have been killed.
    They start in the order given, as far as their interpreters are warm, and the first when `wait_until_ready`
    returns; the interpreters warm up meanwhile.
    A job that fails stops nothing else. Ctrl-C ends every process before it is raised.
    """
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    try:
        asyncio.run(_run_jobs(jobs, done, wait_until_ready, at_once, scratch))
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


async def _run_jobs(
    jobs: Sequence[Placed],
    done: Callable[[Result], object],
    wait_until_ready: Callable[[], object],
    at_once: int,
    scratch: Path,
) -> None:
    places = _Places(at_once)
    interpreters = asyncio.Semaphore(INTERPRETERS_AT_ONCE)
    ready = asyncio.Event()
    turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)  # a script and its successor's run share labels

    async def wait() -> None:
        await asyncio.to_thread(wait_until_ready)
        ready.set()

    async def run_one(number: int, placed: Placed, run: Run) -> None:
        await ready.wait()
        async with places.taken(number), turns[placed.job.id.partition(" under ")[0]]:
            done(await _run(placed, run, scratch / str(number)))

    async def run_group(group: list[tuple[int, Placed]]) -> None:
        _, first = group[0]
        async with (
            interpreters,
            warmed(first.environment, first.imports) as run,
            asyncio.TaskGroup() as tasks,
        ):
            for number, placed in group:
                tasks.create_task(run_one(number, placed, run))

    alike: dict[tuple[Path, tuple[str, ...]], list[tuple[int, Placed]]] = {}
    for number, placed in enumerate(jobs):
        alike.setdefault((placed.environment.directory, placed.imports), []).append((number, placed))
    async with asyncio.TaskGroup() as groups:
        groups.create_task(wait())
        for group in alike.values():
            groups.create_task(run_group(group))


class _Places:
    """Places for jobs to run at once. Of those that wait, the one with the lowest number gets the next."""

    def __init__(self, free: int) -> None:
        self._free = free
        self._waiting: list[tuple[int, asyncio.Future[None]]] = []

    @contextlib.asynccontextmanager
    async def taken(self, number: int) -> AsyncIterator[None]:
        """Wait for a place and hold it."""
        turn = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (number, turn))
        await asyncio.sleep(0)  # for whoever wakes together with this one
        self._fill()
        await turn  # a cancelled one ends the whole run: no place has to be handed on
        try:
            yield
        finally:
            self._free += 1
            self._fill()

    def _fill(self) -> None:
        while self._free and self._waiting:
            _, turn = heapq.heappop(self._waiting)
            if not turn.done():
                turn.set_result(None)
                self._free -= 1


async def _run(placed: Placed, run: Run, folder: Path) -> Result:
    job, report = placed.job, folder.with_suffix(".report")
    folder.mkdir()
    (folder / job.filename).write_text(job.source, encoding="utf-8")
    order: dict[str, Any] = {"program": job.filename, "folder": str(folder), "report": str(report)}
    order |= {"usual_warnings": job.usual_warnings, "limit": job.limit}
    if job.call:
        order |= asdict(job.call) | (placed.given or {})
    try:
        await run(order)
    except Problem as gone:
        return Result(job, problem=str(gone), versions=placed.environment.versions)
    news = [json.loads(line) for line in report.read_text().splitlines()] if report.exists() else []
    if shutil.disk_usage(folder).free < LEAST_FREE:  # whatever it says, that may be why
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(folder))
    await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)
    return _result(placed, news)


def _result(placed: Placed, news: list[dict[str, Any]]) -> Result:
    """Read a report. Without its supervisor's last line nobody saw how the job ended."""
    end = news[-1] if news and "ended" in news[-1] else {"output": "", "problem": "killed its supervisor"}
    outcome = next((Outcome(**item["outcome"]) for item in news if "outcome" in item), None)
    unavailable = next((item["unavailable"] for item in news if "unavailable" in item), None)
    refused = [item["refused"] for item in news if "refused" in item]
    if refused:
        end["problem"] = f"reached beyond loopback: {refused[0]}; talk to 127.0.0.1 or localhost only"
    return Result(placed.job, end["output"], end["problem"], outcome, unavailable, placed.environment.versions)
