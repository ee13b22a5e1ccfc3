# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/get"
page = None
organic = True
params = {"q": "tea", "organic": str(organic).lower()}
if page is not None:
    params["page"] = page


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get(url, params=params)
    response.raise_for_status()
    print(response.url)


asyncio.run(main())
