# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
import json

import httpx

url = "http://127.0.0.1:7249/ndjson?n=3&delay=0.1"


async def lines(response):
    rest = b""
    async for chunk in response.aiter_bytes():
        *complete, rest = (rest + chunk).split(b"\n")  # aiter_lines: at U+2028 too
        for line in complete:
            yield line
    yield rest


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        async with client.stream("GET", url) as response:
            response.raise_for_status()
            async for line in lines(response):
                if line:
                    print(json.loads(line))


asyncio.run(main())
