# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx-aiohttp[httpx2]", "httpx2"]
# ///

import asyncio

import httpx2
from httpx_aiohttp.httpx2 import AiohttpTransport


async def main():
    for transport in httpx2.AsyncHTTPTransport(), AiohttpTransport():
        print(type(transport).__name__)
        async with httpx2.AsyncClient(transport=transport, timeout=5) as client:
            try:
                await client.get("http://127.0.0.1:1/")
            except httpx2.HTTPError as error:
                print("  nothing listens:", type(error).__name__)

            response = await client.get("http://127.0.0.1:7249/get?sig=a%2Fb%40c")
            response.raise_for_status()
            print("  the server got:", response.json()["url"])

            await client.get("http://localhost:7249/cookies/set?tea=assam")
            client.cookies.clear()
            response = await client.get("http://localhost:7249/cookies")
            response.raise_for_status()
            print("  cookies after clear():", response.json()["cookies"])


asyncio.run(main())
