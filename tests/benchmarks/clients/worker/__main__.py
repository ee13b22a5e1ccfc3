"""Takes an order, a line of JSON, as its argument; measures one client once; prints the figures as JSON.

A client is driven by as many threads as it has requests at once, or by as many tasks where its methods are coroutines.
"""

import asyncio
import gc
import importlib
import inspect
import json
import os
import resource
import signal
import sys
import sysconfig
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path, PurePath
from typing import Any

from . import adapters

MIB = 1 << 20


class Window:
    """Counts the answers from `open` to `close`."""

    def __init__(self) -> None:
        self.took: list[float] = []
        self.errors: Counter[str] = Counter()
        self.counts = False

    def open(self) -> None:
        gc.collect()
        self.began, self.cpu, self.counts = time.perf_counter(), time.process_time(), True

    def note(self, started: float, error: Exception | None) -> None:
        if error:
            self.errors[f"{type(error).__name__}: {error}"] += 1
        elif self.counts:
            self.took.append(time.perf_counter() - started)

    def close(self, at_once: int) -> dict[str, Any]:
        """Give the figures. Of fewer answers than requests at once only the rate: the rest would flatter the first."""
        self.counts = False
        seconds, cpu = time.perf_counter() - self.began, time.process_time() - self.cpu
        times = sorted(self.took)
        if not times and self.errors:
            return {"failed": f"no answer came: {self.errors.most_common(1)[0][0]}"}
        found: dict[str, Any] = {"rate": len(times) / seconds, "errors": self.errors.total()}
        if len(times) < at_once:
            return found
        percentiles = {f"p{share}": times[len(times) * share // 100] * 1e3 for share in (50, 99)}
        return found | {"cpu": cpu / len(times) * 1e6} | percentiles


def drive_threads(send: Callable[[str], Any], url: str, size: int, at_once: int, seconds: float) -> dict[str, Any]:
    """Keep a request under way in each thread."""
    window = Window()

    def work() -> None:
        while True:
            started, error = time.perf_counter(), None
            try:
                check(send(url), size)
            except Exception as raised:  # counted, whatever it is
                error = raised
            window.note(started, error)

    for _ in range(at_once):
        threading.Thread(target=work, daemon=True).start()
    time.sleep(seconds / 2)
    window.open()
    time.sleep(seconds)
    while not (window.took or window.errors):
        time.sleep(0.01)
    return window.close(at_once)


async def drive_tasks(send: Callable[[str], Any], url: str, size: int, at_once: int, seconds: float) -> dict[str, Any]:
    """Keep a request under way in each task."""
    window = Window()

    async def work() -> None:
        while True:
            started, error = time.perf_counter(), None
            try:
                check(await send(url), size)
            except Exception as raised:  # counted, whatever it is
                error = raised
            window.note(started, error)

    tasks = [asyncio.create_task(work()) for _ in range(at_once)]
    await asyncio.sleep(seconds / 2)
    window.open()
    await asyncio.sleep(seconds)
    while not (window.took or window.errors):  # noqa: ASYNC110 - an event would cost each answer
        await asyncio.sleep(0.01)
    return window.close(len(tasks))


async def transfer(client: Any, base: str, call: str, size: int) -> dict[str, Any]:
    """Move one large body; tell its speed, and by how much the most that was ever resident grew."""

    async def done(result: Any) -> Any:
        return await result if inspect.isawaitable(result) else result

    file = tempfile.NamedTemporaryFile()  # noqa: SIM115 - deleted with the process
    file.truncate(size if call == "multipart" else 0)
    while file.read(MIB):  # or the first to read it would wait for the system
        pass
    await done(client.get(f"{base}/small"))
    gc.collect()
    with suppress(OSError):  # elsewhere than on Linux the imports count too
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # resets the peak: proc(5)
    before, started = peak(), time.perf_counter()
    match call:
        case "download":
            moved = await done(client.download(f"{base}/bytes/{size}"))
        case "buffered":
            moved = len(await done(client.get(f"{base}/bytes/{size}")))
        case "multipart":
            moved = adapters.received(await done(client.multipart(f"{base}/upload", Path(file.name))))
    took = time.perf_counter() - started
    if not size <= moved <= size + 1024:  # a form is larger than its file by what is around it
        raise ValueError(f"{moved} bytes were moved, not {size}")
    return {"speed": size / took / MIB, "growth": (peak() - before) / MIB}


def peak() -> int:
    """Give the most that was ever resident, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():
        return 1024 * int(status.read_text().partition("VmHWM:")[2].split()[0])
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def check(body: Any, size: int) -> None:
    """Raise `ValueError` unless the whole body came; what `json()` gave has no size."""
    if isinstance(body, bytes) and len(body) != size:
        raise ValueError(f"{len(body)} bytes came, not {size}")


def profile(seen: Counter[str]) -> None:
    """Look each millisecond of processor time in which file the thread is that sends; without one, the main thread."""
    folders = [sysconfig.get_path(name) for name in ("purelib", "platlib", "stdlib")]

    def look(_: int, own: Any) -> None:
        frames = sys._current_frames()  # noqa: SLF001 - documented all the same
        others = [frame for number, frame in frames.items() if number != threading.get_ident()]
        path = (others or [own])[0].f_code.co_filename
        inside = [folder for folder in folders if PurePath(path).is_relative_to(folder)]
        seen[PurePath(path).relative_to(inside[0]).as_posix() if inside else "the benchmark"] += 1

    signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, 0.001, 0.001)


async def measured(order: dict[str, Any]) -> dict[str, Any]:
    """Do what the order says: `module` and `adapter` are the client, `settings` its set-up, `call` what it does."""
    client = getattr(adapters, order["adapter"])(importlib.import_module(order["module"]), **order["settings"])
    if order["call"] in ("download", "buffered", "multipart"):
        return await transfer(client, order["base"], order["call"], order["size"])
    send, seen = getattr(client, order["call"]), Counter[str]()
    if order["close"]:
        send = partial(send, headers={"Connection": "close"})
    if order["profile"]:
        profile(seen)
    work = (send, order["base"] + order["path"], order["size"], order["settings"]["at_once"], order["seconds"])
    found = await drive_tasks(*work) if inspect.iscoroutinefunction(send) else drive_threads(*work)
    signal.setitimer(signal.ITIMER_PROF, 0)
    return found | {"files": {file: number / seen.total() for file, number in seen.items()}} if seen else found


if __name__ == "__main__":
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))

    async def answer() -> None:
        try:
            found = await measured(json.loads(sys.argv[1]))
        except Exception as error:  # the benchmark shows it as what happened
            found = {"failed": f"{type(error).__name__}: {error}"}
        print(json.dumps(found), flush=True)
        os._exit(0)  # requests are under way: to end hundreds of them in order can take long

    asyncio.run(answer())
