# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
from pprint import pprint

import aiohttp

url = "http://127.0.0.1:7249/ds2man/basic/response/case1"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            print("Status      :", response.status, response.reason)
            print("OK?         :", response.ok)
            print("URL         :", response.url)
            print("Method      :", response.method)
            print("Content-Type:", response.content_type)
            print("Charset     :", response.charset)
            print("Headers     :")
            pprint(dict(response.headers))
            print("Cookies     :", dict(response.cookies))
            print("Text        :", await response.text())
            print("Bytes       :", await response.read())
            print("JSON        :", await response.json())


asyncio.run(main())
