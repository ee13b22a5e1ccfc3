# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Send a request from asynchronous code, and see whether the event loop runs on meanwhile."""

import asyncio

import httpx

url = "http://127.0.0.1:7249/delay/0.3"
ticks = 0


async def tick() -> None:
    global ticks
    while True:
        await asyncio.sleep(0.01)
        ticks += 1


async def fetch(client: httpx.AsyncClient) -> int:
    response = await client.get(url)
    response.raise_for_status()
    return response.status_code


async def main() -> None:
    ticking = asyncio.create_task(tick())
    async with httpx.AsyncClient() as client:
        before = ticks
        status = await fetch(client)
        print("awaited    :", status, "- event loop ran meanwhile:", ticks > before)
    ticking.cancel()


asyncio.run(main())
