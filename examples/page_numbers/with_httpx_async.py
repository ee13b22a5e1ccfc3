# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/teas"


async def page(client, number):
    response = await client.get(url, params={"page": number})
    response.raise_for_status()
    return response.json()


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        first = await page(client, 1)
        numbers = range(2, first["pages"] + 1)
        rest = await asyncio.gather(*[page(client, number) for number in numbers])

    for said in [first, *rest]:
        teas = said["items"]
        print(len(teas), "teas, the first:", teas[0]["name"])


asyncio.run(main())
