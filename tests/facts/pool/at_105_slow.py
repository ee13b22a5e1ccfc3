"""105 slow responses at once

105 responses, a byte a second for 7 seconds, asked for at once with the defaults; what had come of them after
12 seconds. httpx gives up on those that wait for one of its 100 connections for more than 5 seconds, aiohttp
lets them wait, requests opens 105.
"""

import asyncio
import time
from collections import Counter
from threading import Thread

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "What happens to 105 slow requests at once (PoolTimeout)?"


SLOW = True
COUNT = 105
PATH = "/drip?numbytes=8&duration=7"
PATIENCE = 12  # seconds


def _counted(outcomes):
    names = [type(outcome).__name__ if isinstance(outcome, Exception) else "answered" for outcome in outcomes]
    counts = Counter([*names, *["still waiting"] * (COUNT - len(names))])
    return [f"{count} {name}" for name, count in counts.items()]


def with_requests(requests, server):
    def fetch():
        with session.get(server.http + PATH, stream=True, timeout=20) as response:
            return response.content

    outcomes = []
    session = requests.Session()
    for _ in range(COUNT):
        Thread(target=lambda: outcomes.append(raised_by(fetch)), daemon=True).start()
    time.sleep(PATIENCE)
    return _counted(outcomes)


async def with_httpx(httpx, server):
    async def fetch():
        async with client.stream("GET", server.http + PATH) as response:
            return await response.aread()

    client = httpx.AsyncClient()
    tasks = [asyncio.create_task(raised_by_awaiting(fetch())) for _ in range(COUNT)]
    done, _ = await asyncio.wait(tasks, timeout=PATIENCE)
    return _counted([task.result() for task in done])


async def with_aiohttp(aiohttp, server):
    async def fetch():
        async with session.get(server.http + PATH) as response:
            return await response.read()

    async with aiohttp.ClientSession() as session:
        tasks = [asyncio.create_task(raised_by_awaiting(fetch())) for _ in range(COUNT)]
        done, _ = await asyncio.wait(tasks, timeout=PATIENCE)
        return _counted([task.result() for task in done])
