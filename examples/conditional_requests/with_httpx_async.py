# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/etag/v1"


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get(url)
        response.raise_for_status()
        data, etag = response.json(), response.headers["ETag"]
        print(response.status_code, etag)

        response = await client.get(url, headers={"If-None-Match": etag})
        if response.status_code != 304:  # changed: take the new data
            response.raise_for_status()
            data, etag = response.json(), response.headers["ETag"]
        print(response.status_code, "kept:", data["url"])


asyncio.run(main())
