# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/html"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            text = await response.text()
            try:
                print(await response.json())
            except (aiohttp.ContentTypeError, ValueError) as error:
                print("No JSON:", error)
                print(response.headers.get("Content-Type"), text[:15])


asyncio.run(main())
