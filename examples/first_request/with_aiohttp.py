# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Send one GET request and list what the response holds."""

import asyncio
from pprint import pprint

import aiohttp


async def main() -> None:
    """Fetch the resource and print the listing."""
    url = "http://127.0.0.1:7249/ds2man/basic/response/case1"
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        response.raise_for_status()

        print("[Response Info]")
        print("Status       :", response.status, response.reason)
        print("URL          :", response.url)
        print("Method       :", response.method)
        print("Content-Type :", response.content_type)
        print("Charset      :", response.charset)
        print("Cookies      :", dict(response.cookies))
        print("Headers      :")
        pprint(dict(response.headers))
        print("OK?          :", response.ok)

        data = await response.json()
        print("JSON body    :", type(data))
        pprint(data)


asyncio.run(main())
