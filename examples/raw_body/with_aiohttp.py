# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""POST bodies as they are and print the type and the bytes that the server saw."""

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/post"
bodies: dict[str, tuple[bytes | str, dict[str, str]]] = {
    "bytes": ("25 €".encode(), {}),
    "str": ("25 €", {}),
    "str with a type": ("<tea/>", {"Content-Type": "application/xml"}),
}


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        for name, (body, headers) in bodies.items():
            async with session.post(url, data=body, headers=headers) as response:
                response.raise_for_status()
                seen = await response.json()
            print(f"{name}:")
            print("  Content-Type  :", seen["headers"].get("Content-Type"))
            print("  Content-Length:", seen["headers"].get("Content-Length"))
            print("  Body          :", seen["data"])


asyncio.run(main())
