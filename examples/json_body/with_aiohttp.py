# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""POST an object as JSON and print the request the server saw."""

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/post"
order = {"name": "Zoë", "price": "25 €", "sizes": [1, 2.5], "gift": None}


async def main() -> None:
    """Send the order and print what arrived."""
    async with aiohttp.ClientSession() as session, session.post(url, json=order) as response:
        response.raise_for_status()
        seen = await response.json()
        print("Content-Type  :", seen["headers"]["Content-Type"])
        print("Content-Length:", seen["headers"]["Content-Length"])
        print("Body          :", seen["data"])
        print("Same object   :", seen["json"] == order)


asyncio.run(main())
