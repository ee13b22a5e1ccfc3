# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import aiohttp

url = "http://127.0.0.1:7249/rate-limit/rate-limits-aiohttp?limit=3&retry_after=1"


def seconds(retry_after):
    if retry_after.isdecimal():
        return int(retry_after)
    return (parsedate_to_datetime(retry_after) - datetime.now(UTC)).total_seconds()


async def wait_and_retry(request, handler):
    for _ in range(3):
        response = await handler(request)
        if response.status != 429:
            return response
        response.release()
        await asyncio.sleep(min(60, seconds(response.headers.get("Retry-After", "1"))))
    return await handler(request)


async def main():
    waits = [wait_and_retry]
    timeout = aiohttp.ClientTimeout(total=300)  # the pauses count too
    async with aiohttp.ClientSession(middlewares=waits, timeout=timeout) as session:
        for _ in range(4):  # one more than the server allows in a second
            async with session.get(url) as response:
                response.raise_for_status()
                await response.read()
                print(response.status)


asyncio.run(main())
