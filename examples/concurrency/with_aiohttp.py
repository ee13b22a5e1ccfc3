# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"
paths = ["/teas/1", "/teas/2", "/teas/99"]


async def fetch(session, path):
    try:
        async with session.get(base + path) as response:
            response.raise_for_status()
            return (await response.json())["name"]
    except (aiohttp.ClientError, TimeoutError) as error:
        return f"{type(error).__name__}: {error}"


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        results = await asyncio.gather(*[fetch(session, path) for path in paths])

    for path, result in zip(paths, results, strict=True):
        print(path, result)


asyncio.run(main())
