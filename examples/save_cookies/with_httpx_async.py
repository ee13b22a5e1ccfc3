# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
from http.cookiejar import MozillaCookieJar
from pathlib import Path

import httpx

base = "http://127.0.0.1:7249"


async def visit(path):
    jar = MozillaCookieJar("cookies.txt")
    if Path("cookies.txt").exists():
        jar.load(ignore_discard=True)
    async with httpx.AsyncClient(cookies=jar, timeout=5) as client:
        response = await client.get(f"{base}{path}", follow_redirects=True)
        response.raise_for_status()
        jar.save(ignore_discard=True)
        return response.json()


async def main():
    await visit("/cookies/set/theme/dark")
    print("Next run:", await visit("/cookies"))


asyncio.run(main())
