# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get("http://127.0.0.1:7249/teas/99") as response:
            text = await response.text()  # the exception does not carry it
            try:
                response.raise_for_status()
            except aiohttp.ClientResponseError as error:
                print(error.status, text)


asyncio.run(main())
