# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Cancel a download of 5 seconds after its first byte, and use the client again."""

import asyncio
import contextlib

import httpx

base = "http://127.0.0.1:7249"
begun = asyncio.Event()
received = 0


async def download(client: httpx.AsyncClient) -> None:
    global received
    async with client.stream("GET", f"{base}/drip?numbytes=50&duration=5") as response:
        response.raise_for_status()
        async for chunk in response.aiter_bytes(1):
            received += len(chunk)
            begun.set()


async def main() -> None:
    async with httpx.AsyncClient() as client:
        task = asyncio.create_task(download(client))
        await asyncio.wait_for(begun.wait(), 5)
        print("cancel() accepted:", task.cancel())
        with contextlib.suppress(asyncio.CancelledError):
            await task
        print("fewer than 50 bytes received:", received < 50)
        print("next request:", (await client.get(f"{base}/get")).status_code)


asyncio.run(main())
