# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Send 20 requests of 100 ms each at the same time from one event loop."""

import asyncio
import time

import aiohttp

urls = ["http://127.0.0.1:7249/delay/0.1"] * 20


async def fetch(session: aiohttp.ClientSession, url: str) -> int:
    """Return the status code of one response."""
    async with session.get(url) as response:
        response.raise_for_status()
        return response.status


async def main() -> None:
    """Start all requests, wait for them and print how it went."""
    async with aiohttp.ClientSession() as session:
        start = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(fetch(session, url)) for url in urls]
        elapsed = time.perf_counter() - start
    statuses = [task.result() for task in tasks]
    print(len(statuses), "requests, all 200:", set(statuses) == {200})
    print("under 2 s, the sum of the delays:", elapsed < 2)


asyncio.run(main())
