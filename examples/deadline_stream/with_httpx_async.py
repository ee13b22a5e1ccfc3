# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/drip?numbytes=20&duration=2"  # a byte every 0.1 s


async def main():
    body = bytearray()
    async with httpx.AsyncClient(timeout=5) as client:
        try:
            async with asyncio.timeout(1), client.stream("GET", url) as response:
                response.raise_for_status()
                async for chunk in response.aiter_bytes():
                    body += chunk
                print(len(body), "bytes")
        except TimeoutError:
            print("Stopped after 1 s")


asyncio.run(main())
