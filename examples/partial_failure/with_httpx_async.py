# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

base = "http://127.0.0.1:7249"
paths = ["/get", "/status/404", "/json", "/status/503"]


async def fetch(client, path):
    response = await client.get(path)
    response.raise_for_status()
    return response.json()


async def main():
    async with httpx.AsyncClient(base_url=base, timeout=5) as client:
        coroutines = [fetch(client, path) for path in paths]
        results = await asyncio.gather(*coroutines, return_exceptions=True)

    for path, result in zip(paths, results):
        if isinstance(result, httpx.HTTPStatusError):
            print(path, "failed:", result.response.status_code)
        elif isinstance(result, BaseException):
            raise result
        else:
            print(path, "came:", type(result).__name__)


asyncio.run(main())
