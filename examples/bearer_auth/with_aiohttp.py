# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Send a bearer token, and see where redirects take it."""

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"
headers = {"Authorization": "Bearer playground-token"}
same_host = {"url": "http://127.0.0.1:7249/bearer"}
other_host = {"url": "http://localhost:7249/bearer"}


async def main() -> None:
    async with aiohttp.ClientSession(headers=headers) as session:
        async with session.get(f"{base}/bearer") as response:
            print("direct             :", response.status, await response.json())

        async with session.get(f"{base}/redirect-to", params=same_host) as response:
            print("redirect, same host:", response.status, await response.json())

        async with session.get(f"{base}/redirect-to", params=other_host) as response:
            print("redirect, elsewhere:", response.status, response.headers["WWW-Authenticate"])


asyncio.run(main())
