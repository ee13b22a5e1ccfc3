# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def check(response):
    if response.is_error:  # raise_for_status() raises for a redirect too
        response.raise_for_status()


async def main():
    hooks = {"response": [check]}
    async with httpx.AsyncClient(event_hooks=hooks, timeout=5) as client:
        try:
            await client.get("http://127.0.0.1:7249/teas/99")
        except httpx.HTTPStatusError as error:
            print(error)


asyncio.run(main())
