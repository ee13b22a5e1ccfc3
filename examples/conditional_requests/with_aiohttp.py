# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/etag/v1"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            data, etag = await response.json(), response.headers["ETag"]
            print(response.status, etag)

        headers = {"If-None-Match": etag}
        async with session.get(url, headers=headers) as response:
            response.raise_for_status()
            if response.status != 304:  # changed: take the new data
                data, etag = await response.json(), response.headers["ETag"]
            print(response.status, "kept:", data["url"])


asyncio.run(main())
