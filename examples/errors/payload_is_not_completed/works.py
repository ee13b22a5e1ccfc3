# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "tenacity"]
# ///

import asyncio

import aiohttp
from tenacity import retry, retry_if_exception_type, stop_after_attempt

timeout = aiohttp.ClientTimeout(total=30)
cut_short = retry_if_exception_type(aiohttp.ClientPayloadError)


# Fix
@retry(retry=cut_short, stop=stop_after_attempt(3), reraise=True)
async def fetch(session, url):
    async with session.get(url) as response:
        return await response.read()


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        print(len(await fetch(session, "http://127.0.0.1:7249/bytes/100")), "bytes")


asyncio.run(main())
