# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

defaults = {"currency": "EUR"}  # a session has no parameters


async def main():
    async with aiohttp.ClientSession(
        base_url="http://127.0.0.1:7249",
        headers={"Accept-Language": "nl"},
        timeout=aiohttp.ClientTimeout(total=30),
        raise_for_status=True,
    ) as session:
        async with session.get("/get", params=defaults | {"page": 2}) as response:
            sent = await response.json()
            print(sent["args"], sent["headers"]["Accept-Language"])

        headers = {"Accept-Language": "en"}
        async with session.get("/get", params=defaults, headers=headers) as response:
            sent = await response.json()
            print(sent["args"], sent["headers"]["Accept-Language"])


asyncio.run(main())
