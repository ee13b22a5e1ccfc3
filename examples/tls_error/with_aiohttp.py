# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        try:
            async with session.get("https://127.0.0.1:7250/get") as response:
                await response.read()
        except aiohttp.ClientConnectorCertificateError as error:
            print("The certificate is not trusted:", type(error).__name__)


asyncio.run(main())
