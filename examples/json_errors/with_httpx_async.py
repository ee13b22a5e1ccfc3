# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get("http://127.0.0.1:7249/html")
    response.raise_for_status()
    try:
        print(response.json())
    except ValueError as error:
        print("No JSON:", error)
        print(response.headers.get("Content-Type"), response.text[:15])


asyncio.run(main())
