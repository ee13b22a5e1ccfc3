# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""POST forms and print the fields that the server received."""

import asyncio
from typing import Any

import aiohttp

url = "http://127.0.0.1:7249/post"
forms: dict[str, dict[str, Any]] = {
    "text": {"name": "Zoë & co", "path": "a/b+c"},
    "list value": {"tag": ["hot", "cold"]},
    "number": {"page": 2},
    "None value": {"q": "tea", "page": None},
    "bool value": {"gift": True},
}


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        for name, form in forms.items():
            async with session.post(url, data=form) as response:
                response.raise_for_status()
                seen = await response.json()
            print(f"{name}: {seen['headers']['Content-Length']} bytes of {seen['headers']['Content-Type']}")
            print("  received:", seen["form"])


asyncio.run(main())
