# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import ssl

import aiohttp

url = "https://127.0.0.1:7250/get"
ca = "/tmp/playground-7249/ca.pem"  # the CA that signed the server's certificate


async def main():
    context = ssl.create_default_context(cafile=ca)
    connector = aiohttp.TCPConnector(ssl=context)
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            print(response.status, (await response.json())["url"])


asyncio.run(main())
