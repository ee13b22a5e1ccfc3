# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/basic-auth/user/passwd"


async def main():
    headers = {"Authorization": aiohttp.encode_basic_auth("user", "passwd")}
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url, headers=headers) as response:
            response.raise_for_status()
            print(await response.json())


asyncio.run(main())
