# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Send a request from asynchronous code, and see whether the event loop runs on meanwhile."""

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/delay/0.3"
ticks = 0


async def tick() -> None:
    global ticks
    while True:
        await asyncio.sleep(0.01)
        ticks += 1


async def fetch(session: aiohttp.ClientSession) -> int:
    async with session.get(url) as response:
        response.raise_for_status()
        return response.status


async def main() -> None:
    ticking = asyncio.create_task(tick())
    async with aiohttp.ClientSession() as session:
        before = ticks
        status = await fetch(session)
        print("awaited    :", status, "- event loop ran meanwhile:", ticks > before)
    ticking.cancel()


asyncio.run(main())
