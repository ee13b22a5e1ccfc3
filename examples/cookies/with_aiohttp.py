# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Keep cookies in a session, and see which of them each host receives."""

import asyncio

import aiohttp

themes = {"127.0.0.1": "dark", "localhost": "light"}


async def visit(jar: aiohttp.CookieJar) -> None:
    async with aiohttp.ClientSession(cookie_jar=jar, raise_for_status=True) as session:
        session.cookie_jar.update_cookies({"language": "nl"})
        for host, theme in themes.items():
            async with session.get(f"http://{host}:7249/cookies/set/theme/{theme}") as response:
                await response.read()
        for host in themes:
            async with session.get(f"http://{host}:7249/cookies") as response:
                received = await response.json()
            print(f"{host}: {received['cookies']}")
        print("Kept:", sorted((cookie.key, cookie.value, cookie["domain"]) for cookie in session.cookie_jar))


async def main() -> None:
    await visit(aiohttp.CookieJar())
    print("With unsafe=True")
    await visit(aiohttp.CookieJar(unsafe=True))


asyncio.run(main())
