# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"
paths = ["/get", "/status/404", "/json", "/status/503"]
timeout = aiohttp.ClientTimeout(total=30)


async def fetch(session, path):
    async with session.get(path) as response:
        response.raise_for_status()
        return await response.json()


async def main():
    async with aiohttp.ClientSession(base, timeout=timeout) as session:
        coroutines = [fetch(session, path) for path in paths]
        results = await asyncio.gather(*coroutines, return_exceptions=True)

    for path, result in zip(paths, results):
        if isinstance(result, aiohttp.ClientResponseError):
            print(path, "failed:", result.status)
        elif isinstance(result, BaseException):
            raise result
        else:
            print(path, "came:", type(result).__name__)


asyncio.run(main())
