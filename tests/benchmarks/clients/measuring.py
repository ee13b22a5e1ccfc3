"""Measures: round by round, in each the contenders in another order, one after the other at each point."""

import contextlib
import itertools
import os
import random
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sidebyside.environments import Environment, make_environment
from sidebyside.settling import Chosen

from . import load
from .contenders import Contender
from .cores import Cores
from .fastest import Fastest
from .scenarios import MIB, PROFILED, Point, Scenario
from .serving import Servers
from .worker.quiet import QUIET, Probes
from .workers import ENVIRON, Worker

WINDOW, QUICK_WINDOW = (0.2, 1.2), (0.15, 0.6)  # seconds that are to count, and until it ends without
MANY = 100  # requests at once, from which on each point has a process of its own
PROFILE = 1.0  # seconds
FEW_ROUNDS = 3  # for what takes long and hardly varies
TRIES = 3  # of the load, until the processors were undisturbed
QUICK_SIZE = 8  # a quick run moves an eighth
Say = Callable[[str], None]
Values = dict[str, list[float | str | None]]


@dataclass
class Run:
    """What is measured, where, and what was found: `found[scenario][point][contender][figure]`, a value a round.

    `first` is how many rounds were measured before it, and `last` how many there are to be in all. `only` are the
    contenders of each scenario and point, where not all are measured.
    """

    contenders: Sequence[Contender]
    scenarios: Sequence[Scenario]
    servers: Servers
    cores: Cores
    probes: str | None
    rounds: int
    quick: bool
    say: Say
    first: int
    last: int
    only: Chosen | None = None

    def __post_init__(self) -> None:
        self.found: dict[str, dict[str, dict[str, Values]]] = {}
        self.profiles: dict[str, dict[str, dict[str, list[float]]]] = {}
        self.load: list[float] = []
        self.quiet: list[list[float]] = []  # a list a round: of each window the share that was undisturbed
        self._probes = Probes(self.probes)
        self._labels = itertools.count()

    def measure(self) -> None:
        """Measure all of it."""
        for number in range(self.first, self.first + self.rounds):
            self.load.append(round(os.getloadavg()[0], 2))
            self.quiet.append([])
            order = random.Random(number).sample(self.contenders, len(self.contenders))  # noqa: S311 - an order
            fastest = Fastest()
            self._transfer(order, number, fastest)
            self._driven(order, number, http2=False)
            if not self.quick:
                self._transfer(order, number, fastest)
            self._driven(order, number, http2=True)
            for scenario in self.scenarios:
                started = time.monotonic()
                match scenario.way:
                    case "idle" if number < FEW_ROUNDS:
                        self._idle(scenario, order)
                    case "start":
                        self._started(scenario, order)
                    case "installed" if number == 0:
                        self._installed(scenario)
                    case _:
                        continue
                self._tell(number, scenario, started)
            if not self.quick:
                if number < FEW_ROUNDS:
                    self._profile(order)
                self._transfer(order, number, fastest)
            for (scenario, point, name), answer in fastest:
                self._note(scenario, point, name, answer)

    def _driven(self, order: Sequence[Contender], number: int, *, http2: bool) -> None:
        """Measure what the same processes can do one after the other: they wait while others are measured."""
        scenarios = [s for s in self.scenarios if s.way == "drive" and (s.server == "http2") == http2]
        with contextlib.ExitStack() as stack:
            workers = {
                contender.name: stack.enter_context(self._worker(contender, http2=http2))
                for contender in order
                if (contender.http2 or not http2)
                and any(self._takes_part(contender, s, point) for s in scenarios for point in s.points)
            }
            for scenario in scenarios:
                started = time.monotonic()
                for point in self._points(scenario):
                    for contender in order:
                        if contender.name in workers and self._takes_part(contender, scenario, point):
                            answer = self._ask(workers[contender.name], contender, scenario, point)
                            if (share := answer.pop("quiet", None)) is not None:
                                self.quiet[-1].append(share)
                            self._note(scenario, point, contender.name, answer)
                    if scenario.name in load.SCENARIOS and self._is_chosen(load.NAME, scenario, point):
                        answer = self._quietly(partial(self._load, scenario, point))
                        self._note(scenario, point, load.NAME, answer)
                self._tell(number, scenario, started)

    def _load(self, scenario: Scenario, point: Point) -> dict[str, Any]:
        return load.measure(self.servers.addresses[scenario.server], scenario, point, self.cores)

    def _quietly(self, measure: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """Measure until nothing else slowed the processors meanwhile, `TRIES` times at most; the quietest counts."""
        found: list[tuple[float, dict[str, Any]]] = []
        while len(found) < (1 if self.quick else TRIES):
            begun = time.monotonic()
            answer = measure()
            found.append((self._probes.slowness(begun, time.monotonic()), answer))
            if found[-1][0] <= QUIET or "failed" in answer:
                break
        return min(found, key=lambda each: each[0])[1]

    def _ask(self, worker: Worker, contender: Contender, scenario: Scenario, point: Point) -> dict[str, Any]:
        """Ask the worker, or one that ends there and then: to end hundreds of requests in order can take long."""
        order = self._drive(contender, scenario, point)
        if point.at_once < MANY:
            return worker.ask(order)
        with self._worker(contender, http2=scenario.server == "http2") as own:
            return own.ask(order | {"last": True})

    def _drive(self, contender: Contender, scenario: Scenario, point: Point) -> dict[str, Any]:
        base = self.servers.addresses[scenario.server]
        seconds, limit = QUICK_WINDOW if self.quick else WINDOW
        return {
            "do": "drive",
            "settings": {
                "at_once": point.at_once,
                "tuned": bool(contender.tuned_from),
                "http2": scenario.server == "http2",
                "authority": None if scenario.server == "plain" else self.servers.authority,
            },
            "url": base + point.path,
            "seconds": seconds,
            "limit": limit,
            "call": point.call,
            "size": point.size,
            "last": False,
            "probes": self.probes,
        }

    def _transfer(self, order: Sequence[Contender], number: int, fastest: Fastest) -> None:
        """Move each large body once, in a process that has done nothing else, as its memory is measured too."""
        base = self.servers.addresses["plain"]
        for scenario in self.scenarios:
            if scenario.way != "transfer":
                continue
            started = time.monotonic()
            for point in self._points(scenario):
                size = point.size // (QUICK_SIZE if self.quick else 1)
                with tempfile.NamedTemporaryFile() as file:
                    if scenario.name == "multipart":
                        file.truncate(size)
                        while file.read(MIB):  # or the first to read it would wait for the system
                            pass
                    moved = {"call": point.call, "size": size, "file": file.name}
                    for contender in order:
                        if self._takes_part(contender, scenario, point):
                            with self._worker(contender) as worker:
                                answer = worker.ask({"do": "transfer", "settings": {}, "base": base} | moved)
                            fastest.note((scenario, point, contender.name), answer)
            self._tell(number, scenario, started)

    def _idle(self, scenario: Scenario, order: Sequence[Contender]) -> None:
        base = self.servers.addresses["plain"]
        for point in self._points(scenario):
            settings = {"at_once": point.at_once, "tuned": True}
            for contender in order:
                if not self._takes_part(contender, scenario, point):
                    continue
                noted = self.found.get(scenario.name, {}).get(point.name, {}).get(contender.name, {})
                if failed := next(filter(None, noted.get("failed", [])), None):  # it would take minutes to fail again
                    self._note(scenario, point, contender.name, {"failed": failed})
                    continue
                label = f"{contender.name}-{next(self._labels)}"
                with self._worker(contender) as worker:  # one that has done nothing else
                    answer = worker.ask({"do": "idle", "settings": settings, "base": base, "label": label})
                self._note(scenario, point, contender.name, answer)

    def _started(self, scenario: Scenario, order: Sequence[Contender]) -> None:
        timed = "import time; t = time.perf_counter(); import {}; print((time.perf_counter() - t) * 1e3)"
        for point in self._points(scenario):
            for contender in order:
                if not self._takes_part(contender, scenario, point):
                    continue
                whole = point.name != "import"
                if whole and not contender.program:
                    continue
                url = f"{self.servers.addresses['plain']}/small"
                code = contender.program.replace("{url}", url) if whole else timed.format(contender.module)
                command = [str(environment(contender).python), "-I", "-c", code]
                for _ in range(2):  # the first reads the files from the disk
                    started = time.perf_counter()
                    done = subprocess.run(
                        command, capture_output=True, text=True, check=True, timeout=60, env=ENVIRON,
                        preexec_fn=self.cores.for_client,
                    )  # fmt: skip
                    took = (time.perf_counter() - started) * 1e3
                self._note(scenario, point, contender.name, {"time": took if whole else float(done.stdout)})

    def _installed(self, scenario: Scenario) -> None:
        for contender in self.contenders:
            if self._takes_part(contender, scenario, scenario.points[0]):
                held = environment(contender)
                [packages] = held.directory.glob("lib/python*/site-packages")
                size = sum(
                    path.stat().st_size for path in packages.rglob("*") if path.is_file() and path.suffix != ".pyc"
                )
                found = {"size": size / (1 << 20), "packages": float(len(held.versions))}
                self._note(scenario, scenario.points[0], contender.name, found)

    def _profile(self, order: Sequence[Contender]) -> None:
        url = f"{self.servers.addresses['plain']}/small"
        for at_once in PROFILED:
            for contender in order:
                if contender.tuned_from or contender.for_one or not contender.client:
                    continue
                if at_once > 1 and "asyncio" not in contender.program:
                    continue  # only the main thread is looked at
                with self._worker(contender) as worker:
                    order_of = {"do": "profile", "settings": {"at_once": at_once}, "url": url, "seconds": PROFILE}
                    shares = worker.ask(order_of)
                    into = self.profiles.setdefault(str(at_once), {}).setdefault(contender.name, {})
                    for file in {*shares, *into}:
                        rounds = into.setdefault(file, [0.0] * (len(self.load) - 1))
                        rounds.append(shares.get(file, 0.0))

    def _takes_part(self, contender: Contender, scenario: Scenario, point: Point) -> bool:
        """Tell whether it is measured there: a tuned one where its settings matter, one without a client if it can."""
        if not self._is_chosen(contender.name, scenario, point):
            return False
        if scenario.name in ("multipart", "installed") and contender.adapter == "with_asyncio":
            return False
        if scenario.only or contender.for_one:
            return contender.name in scenario.only
        return not contender.tuned_from or (scenario.tuned and point.at_once >= contender.tuned_from)

    def _is_chosen(self, name: str, scenario: Scenario, point: Point) -> bool:
        return self.only is None or name in self.only.get((scenario.name, point.name), ())

    def _points(self, scenario: Scenario) -> list[Point]:
        return [point for point in scenario.points if not self.quick or point.name in scenario.quick]

    def _note(self, scenario: Scenario, point: Point, name: str, answer: dict[str, Any]) -> None:
        values = self.found.setdefault(scenario.name, {}).setdefault(point.name, {}).setdefault(name, {})
        if "failed" in answer:
            answer = dict.fromkeys((scenario.figure, *scenario.others), None) | answer
        done = max(map(len, values.values()), default=0)
        for figure in {*answer, *values}:
            column = values.setdefault(figure, [None] * done)
            value = answer.get(figure)
            column.append(float(f"{value:.5g}") if isinstance(value, float) else value)

    def _tell(self, number: int, scenario: Scenario, started: float) -> None:
        took = time.monotonic() - started
        self.say(f"round {number + 1} of {self.last}: {scenario.name}: {took:.0f} s")

    def _worker(self, contender: Contender, *, http2: bool = False) -> Worker:
        return Worker(contender, environment(contender, http2=http2), self.cores)


def environment(contender: Contender, *, http2: bool = False) -> Environment:
    """Make the environment that holds what the contender needs."""
    return make_environment(contender.http2 if http2 else contender.needs)


def versions(contenders: Sequence[Contender], server: Environment) -> dict[str, str]:
    """Give the version of each distribution in the clients' environments, and of the server."""
    found = {"granian": server.versions["granian"]}
    for contender in contenders:
        found |= environment(contender).versions
        if contender.http2:
            found |= environment(contender, http2=True).versions
    return dict(sorted(found.items()))
