"""Drives a synchronous client: a thread for each request at once."""

import json
import os
import threading
import time
from pathlib import Path
from typing import Any

from . import memory
from .settings import Settings
from .window import TICK, Drive


def drive(adapter: Any, module: Any, settings: Settings, **asked: Any) -> Any:
    """Keep requests under way and count the answers. If it is the last order, nothing is ended in order."""
    order = Drive(**asked)
    window = order.window(settings.at_once)
    send = getattr(adapter, order.call)
    session = adapter.opened(module, settings)
    subject = module if order.call == "get_anew" else session
    begin = threading.Event()

    def work(number: int) -> None:
        begin.wait()  # a thread that is at work keeps the others from starting
        while not window.over:
            started = time.perf_counter()
            try:
                check(send(subject, order.url), order.size)
            except Exception as error:  # counted, whatever it is
                window.fail(error)
            else:
                window.note(number, started)

    if settings.at_once == 1:
        begin.set()
        work(0)
        adapter.close(session)
        return window.figures()
    threads = [threading.Thread(target=work, args=(number,), daemon=True) for number in range(settings.at_once)]
    for thread in threads:
        thread.start()
    window.start()
    begin.set()
    while not window.over:
        time.sleep(TICK)
        window.look()
    if order.last:
        leave(window.figures())
    for thread in threads:
        thread.join()
    adapter.close(session)
    return window.figures()


def transfer(adapter: Any, module: Any, settings: Settings, *, base: str, call: str, size: int, file: str) -> Any:
    """Move one large body."""
    session = adapter.opened(module, settings)
    adapter.get(session, f"{base}/small")
    growth = memory.Growth()
    started = time.perf_counter()
    match call:
        case "download":
            moved = adapter.download(session, f"{base}/bytes/{size}")
        case "buffered":
            moved = len(adapter.get(session, f"{base}/bytes/{size}"))
        case "upload":
            moved = received(adapter.upload(session, f"{base}/upload", size))
        case "multipart":
            moved = received(adapter.multipart(session, f"{base}/upload", Path(file)))
    took = time.perf_counter() - started
    found = speed(moved, size, took) | growth.figures()
    adapter.close(session)
    return found


def idle(adapter: Any, module: Any, settings: Settings, *, base: str, label: str) -> Any:
    """Open connections, as many as `at_once`, and let them idle."""
    session = adapter.opened(module, settings)
    adapter.get(session, f"{base}/small")
    held = memory.Held()
    responses = [adapter.hold(session, f"{base}/small?{label}") for _ in range(settings.at_once)]
    for response in responses:
        adapter.let_go(response)
    del responses, response
    found = held.figures(settings.at_once)
    adapter.close(session)
    return found


def profile(adapter: Any, module: Any, settings: Settings, *, url: str, seconds: float) -> Any:
    """Tell in which files the time goes, one request after the other."""
    from .profiling import Profile

    session = adapter.opened(module, settings)
    adapter.get(session, url)
    until = time.perf_counter() + seconds
    with Profile() as seen:
        while time.perf_counter() < until:
            adapter.get(session, url)
    adapter.close(session)
    return seen.shares()


def leave(answer: Any) -> None:
    """Answer, and end the process at once."""
    print(json.dumps(answer), flush=True)
    os._exit(0)


def check(body: Any, size: int) -> None:
    """Raise `ValueError` unless the whole body came; what JSON said is not measured."""
    if isinstance(body, bytes) and len(body) != size:
        raise ValueError(f"{len(body)} bytes came, not {size}")


def received(answer: bytes) -> int:
    """Give how much the server says that it received."""
    return int(answer.rpartition(b":")[2].strip(b" }"))


def speed(moved: int, size: int, took: float) -> dict[str, float]:
    """Give the speed. A form is larger than its file by what is around it."""
    if not size <= moved <= size + 1024:
        raise ValueError(f"{moved} bytes were moved, not {size}")
    return {"speed": size / took / (1 << 20)}
