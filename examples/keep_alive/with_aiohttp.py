# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Use a kept connection again: at once, after a rest, and when the server drops it."""

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/connection"
drops = "http://127.0.0.1:7252/close-after-first"  # answers one request a connection


async def carried(session: aiohttp.ClientSession) -> int:
    async with session.get(url) as response:
        response.raise_for_status()
        return (await response.json())["requests"]


async def main() -> None:
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(keepalive_timeout=0.5)) as session:
        print("Requests that the connection has carried")
        print("  first and second:", await carried(session), await carried(session))
        await asyncio.sleep(0.8)
        print("  after 0.8 s idle:", await carried(session))

    for method in "GET", "POST":
        async with aiohttp.ClientSession() as session:
            async with session.get(drops, raise_for_status=True) as response:
                await response.read()  # an unread response closes its connection
            try:
                async with session.request(method, drops) as response:
                    print(f"{method} on a connection that is dropped: {response.status}")
            except aiohttp.ClientConnectionError as error:
                print(f"{method} on a connection that is dropped: {type(error).__name__}")


asyncio.run(main())
