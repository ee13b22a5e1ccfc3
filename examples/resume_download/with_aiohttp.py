# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
from pathlib import Path

import aiohttp

url = "http://127.0.0.1:7249/range/26"
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)
part = Path("letters.part")
part.write_text("abcdefghij")  # what an earlier try left
etag = '"range26"'  # and the ETag that came with it


async def main():
    start = part.stat().st_size
    headers = {"Range": f"bytes={start}-", "If-Range": etag}
    headers["Accept-Encoding"] = "identity"
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url, headers=headers) as response:
            response.raise_for_status()
            mode = "ab" if response.status == 206 else "wb"  # 200: from the start
            with open(part, mode) as file:
                async for chunk in response.content.iter_chunked(64 * 1024):
                    await asyncio.to_thread(file.write, chunk)

    path = part.replace("letters.txt")
    print(response.status, path.read_text())


asyncio.run(main())
