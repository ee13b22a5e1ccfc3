# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
from pathlib import Path

import aiohttp

base = "http://127.0.0.1:7249"


async def visit(path):
    jar = aiohttp.CookieJar(unsafe=True)  # else no cookies of IP addresses
    if Path("cookies.json").exists():
        jar.load("cookies.json")
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(cookie_jar=jar, timeout=timeout) as session:
        async with session.get(f"{base}{path}") as response:
            response.raise_for_status()
            jar.save("cookies.json")
            return await response.json()


async def main():
    await visit("/cookies/set/theme/dark")
    print("Next run:", await visit("/cookies"))


asyncio.run(main())
