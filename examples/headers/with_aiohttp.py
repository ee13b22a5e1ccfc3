# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Send headers of our own, leave one out, and read a repeated one."""

import asyncio
from pprint import pprint

import aiohttp

base = "http://127.0.0.1:7249"


async def main() -> None:
    async with aiohttp.ClientSession(headers={"User-Agent": "tea-shop/1.0"}) as session:  # on every request
        own = {"accept": "application/json", "X-Trace": "42"}
        async with session.get(f"{base}/headers", headers=own) as response:
            response.raise_for_status()
            print("Received:")
            pprint((await response.json())["headers"])

        async with session.get(f"{base}/headers", skip_auto_headers=["Accept"]) as response:
            response.raise_for_status()
            print("Accept left out:", "Accept" not in (await response.json())["headers"])

        try:
            await session.get(f"{base}/headers", headers={"X-Page": 2})
        except TypeError as error:
            print("A number       :", type(error).__name__)

        async with session.get(f"{base}/response-headers?X-Tea=green&X-Tea=black") as response:
            response.raise_for_status()
            print("By name        :", response.headers["x-TEA"])
            print("All values     :", response.headers.getall("x-TEA"))


asyncio.run(main())
