# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp
from yarl import URL

base = "http://127.0.0.1:7249"


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    jar = aiohttp.CookieJar(unsafe=True)  # else no cookies of IP addresses
    async with aiohttp.ClientSession(cookie_jar=jar, timeout=timeout) as session:
        jar.update_cookies({"language": "nl"}, URL(base))
        async with session.get(f"{base}/cookies/set/theme/dark") as response:
            response.raise_for_status()  # Set-Cookie

        async with session.get(f"{base}/cookies") as response:
            response.raise_for_status()
            print("Sent:", (await response.json())["cookies"])
        for cookie in jar:
            print("Kept:", cookie.key, cookie.value, cookie["domain"])


asyncio.run(main())
