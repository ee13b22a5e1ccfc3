# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Cancel a download of 5 seconds after its first byte, and use the client again."""

import asyncio
import contextlib

import aiohttp

base = "http://127.0.0.1:7249"
begun = asyncio.Event()
received = 0


async def download(session: aiohttp.ClientSession) -> None:
    global received
    async with session.get(f"{base}/drip?numbytes=50&duration=5") as response:
        response.raise_for_status()
        async for chunk in response.content.iter_chunked(1):
            received += len(chunk)
            begun.set()


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        task = asyncio.create_task(download(session))
        await asyncio.wait_for(begun.wait(), 5)
        print("cancel() accepted:", task.cancel())
        with contextlib.suppress(asyncio.CancelledError):
            await task
        print("fewer than 50 bytes received:", received < 50)
        async with session.get(f"{base}/get") as response:
            print("next request:", response.status)


asyncio.run(main())
