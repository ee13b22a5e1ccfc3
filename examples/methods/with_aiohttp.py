# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Send PUT, PATCH, DELETE, OPTIONS, QUERY and HEAD, and see what HEAD does with a redirect."""

import asyncio
from contextlib import AbstractAsyncContextManager

import aiohttp

base = "http://127.0.0.1:7249"
tea = {"tea": "green"}


async def show(request: AbstractAsyncContextManager[aiohttp.ClientResponse]) -> None:
    async with request as response:
        response.raise_for_status()
        seen = await response.json()
        print(f"{seen['method']}: {seen['json']}")


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        await show(session.put(f"{base}/anything", json=tea))
        await show(session.patch(f"{base}/anything", json=tea))
        await show(session.delete(f"{base}/anything", json=tea))
        await show(session.options(f"{base}/anything"))
        await show(session.request("QUERY", f"{base}/anything", json=tea))

        async with session.head(f"{base}/bytes/1024") as head:
            print("HEAD:", head.headers["Content-Length"], "announced,", len(await head.read()), "received")
        async with session.head(f"{base}/redirect/1") as response:
            print("head(), redirect:", response.status)
        async with session.request("HEAD", f"{base}/redirect/1") as response:
            print('request("HEAD"), redirect:', response.status)


asyncio.run(main())
