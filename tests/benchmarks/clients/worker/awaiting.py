"""Drives an asynchronous client: a task for each request at once, in one event loop."""

import asyncio
import time
from pathlib import Path
from typing import Any

from . import memory
from .plain import check, leave, received, speed
from .settings import Settings
from .window import TICK, Drive


async def drive(adapter: Any, module: Any, settings: Settings, **asked: Any) -> Any:
    """Keep requests under way and count the answers. If it is the last order, nothing is ended in order."""
    order = Drive(**asked)
    window = order.window(settings.at_once)
    send = getattr(adapter, order.call)
    session = await adapter.opened(module, settings)
    subject = module if order.call == "get_anew" else session

    async def work(number: int) -> None:
        while not window.over:
            started = time.perf_counter()
            try:
                check(await send(subject, order.url), order.size)
            except Exception as error:  # counted, whatever it is
                window.fail(error)
            else:
                window.note(number, started)

    window.start()
    if settings.at_once == 1:
        await work(0)
    else:
        tasks = [asyncio.create_task(work(number)) for number in range(settings.at_once)]
        while not window.over:
            await asyncio.sleep(TICK)
            window.look()
        if order.last:
            leave(window.figures())
        await asyncio.gather(*tasks)
    await adapter.close(session)
    return window.figures()


async def transfer(adapter: Any, module: Any, settings: Settings, *, base: str, call: str, size: int, file: str) -> Any:
    """Move one large body."""
    session = await adapter.opened(module, settings)
    await adapter.get(session, f"{base}/small")
    growth = memory.Growth()
    started = time.perf_counter()
    match call:
        case "download":
            moved = await adapter.download(session, f"{base}/bytes/{size}")
        case "buffered":
            moved = len(await adapter.get(session, f"{base}/bytes/{size}"))
        case "upload":
            moved = received(await adapter.upload(session, f"{base}/upload", size))
        case "multipart":
            moved = received(await adapter.multipart(session, f"{base}/upload", Path(file)))
    took = time.perf_counter() - started
    found = speed(moved, size, took) | growth.figures()
    await adapter.close(session)
    return found


async def idle(adapter: Any, module: Any, settings: Settings, *, base: str, label: str) -> Any:
    """Open connections, as many as `at_once`, and let them idle."""
    session = await adapter.opened(module, settings)
    await adapter.get(session, f"{base}/small")
    held = memory.Held()
    url = f"{base}/together/{label}/{settings.at_once}"
    await asyncio.gather(*(adapter.get(session, url) for _ in range(settings.at_once)))
    found = held.figures(settings.at_once)
    await adapter.close(session)
    return found


async def profile(adapter: Any, module: Any, settings: Settings, *, url: str, seconds: float) -> Any:
    """Tell in which files the time goes, with requests under way all the time."""
    from .profiling import Profile

    session = await adapter.opened(module, settings)
    over = False

    async def work() -> None:
        while not over:
            await adapter.get(session, url)

    tasks = [asyncio.create_task(work()) for _ in range(settings.at_once)]
    await asyncio.sleep(seconds / 4)
    with Profile() as seen:
        await asyncio.sleep(seconds)
    over = True
    await asyncio.gather(*tasks)
    await adapter.close(session)
    return seen.shares()
