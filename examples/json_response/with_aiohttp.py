# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Read JSON that is mislabelled, cut off, empty or not in UTF-8."""

import asyncio
import json

import aiohttp

url = "http://127.0.0.1:7249/json"


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        for kind in ("vendor", "text-plain", "invalid", "empty", "utf16"):
            async with session.get(f"{url}/{kind}") as response:
                response.raise_for_status()
                print(f"{kind} ({response.headers['Content-Type']}):")
                try:
                    print("  read  :", await response.json())
                except (aiohttp.ContentTypeError, ValueError) as error:
                    print("  raises:", type(error).__name__)
        async with session.get(f"{url}/text-plain") as response:
            response.raise_for_status()
            print("any label :", await response.json(content_type=None))
        async with session.get(f"{url}/utf16") as response:
            response.raise_for_status()
            print("from bytes:", json.loads(await response.read()))


asyncio.run(main())
