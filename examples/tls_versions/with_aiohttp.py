# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import ssl

import aiohttp

url = "https://127.0.0.1:7250/get"

context = ssl.create_default_context()
context.load_verify_locations("/tmp/playground-7249/ca.pem")  # the playground's own
context.minimum_version = ssl.TLSVersion.TLSv1_3


async def main():
    connector = aiohttp.TCPConnector(ssl=context)
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            await response.read()  # so that the connection is closed in order
            print(response.status)


asyncio.run(main())
