# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    # Fix
    jar = aiohttp.CookieJar(unsafe=True)
    session = aiohttp.ClientSession(base, cookie_jar=jar, timeout=timeout)

    async with session, session.get("/cookies/set?cart=7") as response:
        print((await response.json())["cookies"])


asyncio.run(main())
