# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "respx"]
# ///

import asyncio

import httpx
import respx


async def tea_name(client, number):
    response = await client.get(f"https://shop.example/teas/{number}")
    response.raise_for_status()
    return response.json()["name"]


async def main():
    async with httpx.AsyncClient(timeout=5) as client, respx.mock() as mock:
        mock.get("https://shop.example/teas/1").respond(json={"name": "Assam"})
        mock.get("https://shop.example/teas/2").mock(side_effect=httpx.ConnectTimeout)

        print("Answer:", await tea_name(client, 1))
        try:
            await tea_name(client, 2)
        except httpx.TimeoutException as error:
            print("Failure:", type(error).__name__)


asyncio.run(main())
