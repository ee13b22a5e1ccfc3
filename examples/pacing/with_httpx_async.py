# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
import time

import httpx


class Pace:
    """Lets requests start one after another, however many tasks send them."""

    def __init__(self, per_second):
        self.pause, self.next, self.lock = 1 / per_second, 0, asyncio.Lock()

    async def wait(self):
        async with self.lock:
            await asyncio.sleep(self.next - time.monotonic())
            self.next = time.monotonic() + self.pause


async def fetch(client, pace, number):
    await pace.wait()
    response = await client.get(f"http://127.0.0.1:7249/teas/{number}")
    response.raise_for_status()
    return response.json()["name"]


async def main():
    pace = Pace(per_second=20)
    async with httpx.AsyncClient(timeout=5) as client:
        calls = [fetch(client, pace, number) for number in range(1, 6)]
        print(*await asyncio.gather(*calls))


asyncio.run(main())
