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


def fetch(client: httpx.Client) -> int:
    response = client.get(url)
    response.raise_for_status()
    return response.status_code


async def main() -> None:
    ticking = asyncio.create_task(tick())
    with httpx.Client() as client:
        before = ticks
        status = fetch(client)
        print("called     :", status, "- event loop ran meanwhile:", ticks > before)
        before = ticks
        status = await asyncio.to_thread(fetch, client)
        print("in a thread:", status, "- event loop ran meanwhile:", ticks > before)
    ticking.cancel()


asyncio.run(main())
