# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Ask what the client accepts, then receive each coding, accepted or not."""

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{base}/headers") as response:
            response.raise_for_status()
            print("accepts:", (await response.json())["headers"]["Accept-Encoding"])
        for coding in ("gzip", "deflate", "brotli", "zstd"):
            try:
                async with session.get(f"{base}/{coding}") as response:
                    response.raise_for_status()
                    await response.json()
                    print(f"{coding}: decoded")
            except aiohttp.ClientResponseError as error:
                print(f"{coding}: {type(error).__name__}, {error.message}")


asyncio.run(main())
