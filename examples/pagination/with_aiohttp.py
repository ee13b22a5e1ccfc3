# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

timeout = aiohttp.ClientTimeout(total=30)


async def all_teas(session, url):
    while url:
        async with session.get(url) as response:
            response.raise_for_status()
            page = await response.json()
        for tea in page["items"]:
            yield tea
        url = response.links.get("next", {}).get("url")


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        pages = all_teas(session, "http://127.0.0.1:7249/teas?per_page=10")
        teas = [tea async for tea in pages]

    print(len(teas), "teas:", teas[0]["name"], "to", teas[-1]["name"])


asyncio.run(main())
