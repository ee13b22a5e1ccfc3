# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/drip?numbytes=20&duration=2"  # a byte every 0.1 s


async def main():
    body = bytearray()
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        try:
            async with asyncio.timeout(1), session.get(url) as response:
                response.raise_for_status()
                async for chunk in response.content.iter_any():
                    body += chunk
                print(len(body), "bytes")
        except TimeoutError:
            print("Stopped after 1 s")


asyncio.run(main())
