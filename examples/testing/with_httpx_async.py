# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def tea_name(client, number):
    response = await client.get(f"https://shop.example/teas/{number}")
    response.raise_for_status()
    return response.json()["name"]


def answer(request):
    if request.url.path == "/teas/1":
        return httpx.Response(200, json={"name": "Assam"})
    raise httpx.ConnectTimeout("no connection", request=request)


async def main():
    transport = httpx.MockTransport(answer)
    async with httpx.AsyncClient(transport=transport, timeout=5) as client:
        print("Answer:", await tea_name(client, 1))
        try:
            await tea_name(client, 2)
        except httpx.TimeoutException as error:
            print("Failure:", type(error).__name__)


asyncio.run(main())
