# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import socket

import aiohttp

addresses = {"shop.test": "127.0.0.1"}


class Resolver(aiohttp.ThreadedResolver):
    async def resolve(self, host, port=0, family=socket.AF_INET):
        return await super().resolve(addresses.get(host, host), port, family)


async def main():
    connector = aiohttp.TCPConnector(resolver=Resolver())
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        async with session.get("http://shop.test:7249/headers") as response:
            response.raise_for_status()
            print(response.url, response.status)
            print("Host:", (await response.json())["headers"]["Host"])


asyncio.run(main())
