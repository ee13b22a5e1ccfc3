# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/redirect/2"


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=5) as client:
        response = await client.get(url)
    response.raise_for_status()
    for step in response.history:
        print(step.status_code, step.url)
    print(response.status_code, response.url)


asyncio.run(main())
