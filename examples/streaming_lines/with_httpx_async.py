# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Read JSON objects line by line, each as soon as it arrives."""

import asyncio
import json
import time

import httpx

url = "http://127.0.0.1:7249/ndjson?n=4&delay=0.2&text=a%E2%80%A8b"  # U+2028 inside a string
arrived: list[float] = []


async def main() -> None:
    async with httpx.AsyncClient() as client:
        async with client.stream("GET", url) as response:
            response.raise_for_status()
            pending = b""
            async for chunk in response.aiter_bytes():
                *lines, pending = (pending + chunk).split(b"\n")  # aiter_lines() also splits at U+2028
                for line in lines:
                    arrived.append(time.monotonic())
                    print(json.loads(line))
            if pending:
                print(json.loads(pending))
        print("spread over 0.3 s or more:", arrived[-1] - arrived[0] >= 0.3)
        async with client.stream("GET", url) as response:
            response.raise_for_status()
            print("lines by aiter_lines():", len([line async for line in response.aiter_lines()]))


asyncio.run(main())
