# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

base = "http://127.0.0.1:7249"
paths = ["/teas/1", "/teas/2", "/teas/99"]


async def fetch(client, path):
    try:
        response = await client.get(base + path)
        response.raise_for_status()
        return response.json()["name"]
    except httpx.HTTPError as error:
        return f"{type(error).__name__}: {error}"


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        results = await asyncio.gather(*[fetch(client, path) for path in paths])

    for path, result in zip(paths, results, strict=True):
        print(path, result)


asyncio.run(main())
