# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

base = "http://127.0.0.1:7249"


async def fetch(client, path):
    response = await client.get(base + path)
    response.raise_for_status()
    return response.status_code, path


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        calls = [fetch(client, path) for path in ("/delay/1", "/status/503")]
        for call in asyncio.as_completed(calls):
            try:
                print(*await call)
            except httpx.HTTPError as error:
                print("Failed:", type(error).__name__)


asyncio.run(main())
