# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Read JSON objects line by line, each as soon as it arrives."""

import asyncio
import json
import time

import aiohttp

url = "http://127.0.0.1:7249/ndjson?n=4&delay=0.2&text=a%E2%80%A8b"  # U+2028 inside a string
arrived: list[float] = []


async def main() -> None:
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        response.raise_for_status()
        async for line in response.content:
            arrived.append(time.monotonic())
            print(json.loads(line))
    print("spread over 0.3 s or more:", arrived[-1] - arrived[0] >= 0.3)


asyncio.run(main())
