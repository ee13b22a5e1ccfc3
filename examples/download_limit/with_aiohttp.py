# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/files/tea.csv?chunked=true"
limit = 100_000  # bytes
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            body = bytearray()
            async for chunk in response.content.iter_chunked(8 * 1024):
                body += chunk
                if len(body) > limit:
                    print(f"Stopped: more than {limit} bytes")
                    break
            else:
                print(len(body), "bytes")


asyncio.run(main())
