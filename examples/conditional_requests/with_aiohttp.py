# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Ask again only for what has changed, and fetch only the part that is missing."""

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{base}/etag/v1") as response:
            etag = response.headers["ETag"]
            print("first :", response.status, etag)
        async with session.get(f"{base}/etag/v1", headers={"If-None-Match": etag}) as response:
            print("again :", response.status, len(await response.read()), "bytes, ok:", response.ok)
            try:
                response.raise_for_status()
                print("raise_for_status passes")
            except aiohttp.ClientResponseError as error:
                print("raise_for_status raises", type(error).__name__)

        async with session.get(f"{base}/range/26", headers={"Range": "bytes=0-9"}) as response:
            part, etag = await response.read(), response.headers["ETag"]
            print("part  :", response.status, response.headers["Content-Range"], part)
        for tag in (etag, '"old"'):
            headers = {"Range": f"bytes={len(part)}-", "If-Range": tag}
            async with session.get(f"{base}/range/26", headers=headers) as response:
                body = await response.read()
                content = part + body if response.status == 206 else body
                print("whole :", response.status, content)
        async with session.get(f"{base}/range/26", headers={"Range": "bytes=26-"}) as response:
            print("beyond:", response.status, response.headers["Content-Range"])


asyncio.run(main())
