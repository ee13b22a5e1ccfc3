# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Ask again only for what has changed, and fetch only the part that is missing."""

import asyncio

import httpx

base = "http://127.0.0.1:7249"


async def main() -> None:
    async with httpx.AsyncClient() as client:
        response = await client.get(f"{base}/etag/v1")
        etag = response.headers["ETag"]
        print("first :", response.status_code, etag)
        response = await client.get(f"{base}/etag/v1", headers={"If-None-Match": etag})
        print("again :", response.status_code, len(response.content), "bytes, is_success:", response.is_success)
        try:
            response.raise_for_status()
            print("raise_for_status passes")
        except httpx.HTTPStatusError as error:
            print("raise_for_status raises", type(error).__name__)

        response = await client.get(f"{base}/range/26", headers={"Range": "bytes=0-9"})
        part, etag = response.content, response.headers["ETag"]
        print("part  :", response.status_code, response.headers["Content-Range"], part)
        for tag in (etag, '"old"'):
            headers = {"Range": f"bytes={len(part)}-", "If-Range": tag}
            response = await client.get(f"{base}/range/26", headers=headers)
            content = part + response.content if response.status_code == 206 else response.content
            print("whole :", response.status_code, content)
        response = await client.get(f"{base}/range/26", headers={"Range": "bytes=26-"})
        print("beyond:", response.status_code, response.headers["Content-Range"])


asyncio.run(main())
