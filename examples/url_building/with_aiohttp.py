# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Join paths to a base, escape a segment, add a query, and print the URLs."""

import asyncio
from urllib.parse import quote

import aiohttp

root = "http://127.0.0.1:7249/anything/v1/"
paths = ["tea", "/anything/tea", "../v2/tea", "100% tea"]
segment = quote("black/white?", safe="")  # a name from outside: one segment, whatever is in it
query = {"tag": ["hot", "cold"], "page": None}
given = {name: value for name, value in query.items() if value is not None}


async def main() -> None:
    async with aiohttp.ClientSession(root) as session:

        async def show(title: str, path: str, params: dict[str, list[str]] | None = None) -> None:
            async with session.get(path, params=params) as response:
                response.raise_for_status()
                print(f"{title:13}: {response.url}")

        for path in paths:
            await show(path, path)
        await show("segment", segment)
        await show("query", "tea", given)
        await show("second query", "tea?page=1", given)


asyncio.run(main())
