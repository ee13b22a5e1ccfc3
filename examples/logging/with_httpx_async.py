# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
import logging

import httpx

logging.basicConfig(format="%(levelname)s %(name)s: %(message)s")
logging.getLogger("httpx").setLevel(logging.INFO)


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        for number in 1, 99:
            await client.get(f"http://127.0.0.1:7249/teas/{number}")


asyncio.run(main())
