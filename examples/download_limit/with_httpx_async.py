# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/files/tea.csv?chunked=true"
limit = 100_000  # bytes


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=5) as client:
        async with client.stream("GET", url) as response:
            response.raise_for_status()
            body = bytearray()
            async for chunk in response.aiter_bytes(chunk_size=8 * 1024):
                body += chunk
                if len(body) > limit:
                    print(f"Stopped: more than {limit} bytes")
                    break
            else:
                print(len(body), "bytes")


asyncio.run(main())
