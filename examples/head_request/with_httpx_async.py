# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/files/tea.csv"


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=5) as client:
        response = await client.head(url)
    response.raise_for_status()
    print(response.headers["Content-Type"], response.headers["Content-Length"])


asyncio.run(main())
