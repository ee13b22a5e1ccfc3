# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Read JSON that is mislabelled, cut off, empty or not in UTF-8."""

import asyncio
import json

import httpx

url = "http://127.0.0.1:7249/json"


async def main() -> None:
    async with httpx.AsyncClient() as client:
        for kind in ("vendor", "text-plain", "invalid", "empty", "utf16"):
            response = await client.get(f"{url}/{kind}")
            response.raise_for_status()
            print(f"{kind} ({response.headers['Content-Type']}):")
            try:
                print("  read  :", response.json())
            except ValueError as error:
                print("  raises:", type(error).__name__)
        response = await client.get(f"{url}/text-plain")
        response.raise_for_status()
        print("any label :", response.json())
        response = await client.get(f"{url}/utf16")
        response.raise_for_status()
        print("from bytes:", json.loads(response.content))


asyncio.run(main())
