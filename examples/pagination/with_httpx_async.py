# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def all_teas(client, url):
    while url:
        response = await client.get(url)
        response.raise_for_status()
        for tea in response.json()["items"]:
            yield tea
        url = response.links.get("next", {}).get("url")


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        pages = all_teas(client, "http://127.0.0.1:7249/teas?per_page=10")
        teas = [tea async for tea in pages]

    print(len(teas), "teas:", teas[0]["name"], "to", teas[-1]["name"])


asyncio.run(main())
