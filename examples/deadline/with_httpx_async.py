# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/drip?numbytes=20&duration=2"  # a byte every 0.1 s


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        try:
            async with asyncio.timeout(1):
                response = await client.get(url)
                response.raise_for_status()
                print(len(response.content), "bytes")
        except TimeoutError:
            print("Not complete after 1 s")


asyncio.run(main())
