# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Read text that names its charset, names none, or names the wrong one."""

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/text"


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        for charset in ("utf-8", "iso-8859-1", "none", "wrong"):
            async with session.get(f"{url}/{charset}") as response:
                response.raise_for_status()
                print(f"{charset} ({response.headers['Content-Type']}):")
                print("  encoding:", response.charset)
                try:
                    print("  text    :", repr(await response.text()))
                except UnicodeDecodeError as error:
                    print("  raises  :", error)
        async with session.get(f"{url}/wrong") as response:
            response.raise_for_status()
            print("told utf-8:", repr(await response.text(encoding="utf-8")))


asyncio.run(main())
