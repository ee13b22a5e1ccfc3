# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Look at what a response holds beside its status and body."""

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/response-headers"
params = [
    ("Link", '</get?page=2>; rel="next"'),
    ("Set-Cookie", "flavour=oat; Path=/"),
    ("X-Twice", "one"),
    ("X-Twice", "two"),
]


async def main() -> None:
    async with aiohttp.ClientSession() as session, session.get(url, params=params) as response:
        response.raise_for_status()
        print("HTTP version :", response.version)
        print("Request      :", response.method, response.request_info.headers["Accept"])
        print("History      :", response.history)
        print("Header       :", response.headers["X-Twice"])
        print("  each value :", response.headers.getall("X-Twice"))
        print("Cookie       :", response.cookies["flavour"].value)
        print("Next link    :", response.links["next"]["url"])
        print("URL          :", type(response.url).__name__)
        content, text = await response.read(), await response.text()
        print("Content      :", type(content).__name__, len(content))
        print("Text         :", type(text).__name__, len(text))
        print("Has elapsed  :", hasattr(response, "elapsed"))


asyncio.run(main())
