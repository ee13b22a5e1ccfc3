# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "respx"]
# ///

import asyncio

import httpx
import respx

url = "https://shop.example/teas/1"


async def tea_name(url):
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get(url)
    response.raise_for_status()
    return response.json()["name"]


@respx.mock
async def test_name():
    respx.get(url).respond(json={"name": "Assam"})
    assert await tea_name(url) == "Assam"


@respx.mock
async def test_timeout():
    respx.get(url).mock(side_effect=httpx.ReadTimeout("too slow"))
    try:
        await tea_name(url)
    except httpx.TimeoutException as error:
        print("raised:", error)


asyncio.run(test_name())
asyncio.run(test_timeout())
