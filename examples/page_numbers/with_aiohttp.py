# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/teas"
timeout = aiohttp.ClientTimeout(total=30)


async def page(session, number):
    async with session.get(url, params={"page": number}) as response:
        response.raise_for_status()
        return await response.json()


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        first = await page(session, 1)
        numbers = range(2, first["pages"] + 1)
        rest = await asyncio.gather(*[page(session, number) for number in numbers])

    for said in [first, *rest]:
        teas = said["items"]
        print(len(teas), "teas, the first:", teas[0]["name"])


asyncio.run(main())
