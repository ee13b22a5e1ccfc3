# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import ssl

import aiohttp

context = ssl.create_default_context(cafile="/tmp/playground-7249/ca.pem")
context.options |= 0x4  # ssl.OP_LEGACY_SERVER_CONNECT, since Python 3.12
context.set_ciphers("DEFAULT:@SECLEVEL=1")


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        url = "https://127.0.0.1:7250/get"
        async with session.get(url, ssl=context) as response:  # this server only
            response.raise_for_status()
            print((await response.json())["url"])


asyncio.run(main())
