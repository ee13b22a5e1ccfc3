# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/redirect/2"


async def main():
    async with httpx.AsyncClient(follow_redirects=False, timeout=5) as client:
        response = await client.get(url)
    if response.has_redirect_location:
        print(response.status_code, response.next_request.url)
    else:
        response.raise_for_status()


asyncio.run(main())
