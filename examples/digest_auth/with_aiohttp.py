# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/digest-auth/auth/user/passwd/SHA-256"


async def main():
    auth = aiohttp.DigestAuthMiddleware("user", "passwd")
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(middlewares=[auth], timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            print(response.status, await response.json())


asyncio.run(main())
