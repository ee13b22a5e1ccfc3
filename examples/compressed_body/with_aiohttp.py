# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import gzip

import aiohttp

url = "http://127.0.0.1:7249/anything"
text = "Assam,100\n" * 1000
headers = {"Content-Type": "text/csv", "Content-Encoding": "gzip"}
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    body = gzip.compress(text.encode())
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.post(url, data=body, headers=headers) as response:
            response.raise_for_status()
            received = (await response.json())["headers"]
    print(len(text), "bytes, sent as", received["Content-Encoding"])


asyncio.run(main())
