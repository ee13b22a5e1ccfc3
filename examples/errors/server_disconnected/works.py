# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"


async def main():
    # Fix: let go of idle connections before the server does
    connector = aiohttp.TCPConnector(keepalive_timeout=3)
    timeout = aiohttp.ClientTimeout(total=30)
    session = aiohttp.ClientSession(base, connector=connector, timeout=timeout)

    async with session, session.post("/post", json={"tea": "Assam"}) as response:
        print(response.status)


asyncio.run(main())
