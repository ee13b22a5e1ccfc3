# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Send a request from asynchronous code, and see whether the event loop runs on meanwhile."""

import asyncio

import requests

url = "http://127.0.0.1:7249/delay/0.3"
ticks = 0


async def tick() -> None:
    global ticks
    while True:
        await asyncio.sleep(0.01)
        ticks += 1


def fetch(session: requests.Session) -> int:
    response = session.get(url, timeout=5)
    response.raise_for_status()
    return response.status_code


async def main() -> None:
    ticking = asyncio.create_task(tick())
    with requests.Session() as session:
        before = ticks
        status = fetch(session)
        print("called     :", status, "- event loop ran meanwhile:", ticks > before)
        before = ticks
        status = await asyncio.to_thread(fetch, session)
        print("in a thread:", status, "- event loop ran meanwhile:", ticks > before)
    ticking.cancel()


asyncio.run(main())
