# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Send query parameters and print what the server received."""

import asyncio
from typing import Any

import aiohttp

url = "http://127.0.0.1:7249/get"
cases: dict[str, dict[str, Any]] = {
    "dict": {"q": "tea", "page": 2},
    "list value": {"tag": ["hot", "cold"]},
    "None value": {"q": "tea", "page": None},
    "characters to escape": {"q": "café & crème/50%+"},
}


async def main() -> None:
    """Send each case and print it."""
    async with aiohttp.ClientSession() as session:
        for name, params in cases.items():
            print(f"{name}:")
            try:
                async with session.get(url, params=params) as response:
                    response.raise_for_status()
                    print("  URL sent :", response.url)
                    print("  received :", (await response.json())["args"])
            except TypeError as error:
                print("  not sent :", error)


asyncio.run(main())
