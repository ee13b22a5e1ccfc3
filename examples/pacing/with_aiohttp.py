# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import time

import aiohttp


class Pace:
    """Lets requests start one after another, however many tasks send them."""

    def __init__(self, per_second):
        self.pause, self.next, self.lock = 1 / per_second, 0, asyncio.Lock()

    async def wait(self):
        async with self.lock:
            await asyncio.sleep(self.next - time.monotonic())
            self.next = time.monotonic() + self.pause


async def fetch(session, pace, number):
    await pace.wait()
    async with session.get(f"http://127.0.0.1:7249/teas/{number}") as response:
        response.raise_for_status()
        return (await response.json())["name"]


async def main():
    pace = Pace(per_second=20)
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        calls = [fetch(session, pace, number) for number in range(1, 6)]
        print(*await asyncio.gather(*calls))


asyncio.run(main())
