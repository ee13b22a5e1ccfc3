# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Send one GET request and list what the response holds."""

import asyncio
from pprint import pprint

import httpx


async def main() -> None:
    """Fetch the resource and print the listing."""
    url = "http://127.0.0.1:7249/ds2man/basic/response/case1"
    async with httpx.AsyncClient() as client:
        response = await client.get(url)
    response.raise_for_status()

    print("[Response Info]")
    print("Status       :", response.status_code, response.reason_phrase)
    print("URL          :", response.url)
    print("Method       :", response.request.method)
    print("Content-Type :", response.headers["Content-Type"])
    print("Encoding     :", response.encoding)
    print("Cookies      :", dict(response.cookies))
    print("Headers      :")
    pprint(dict(response.headers))
    print("OK?          :", response.is_success)

    data = response.json()
    print("JSON body    :", type(data))
    pprint(data)


asyncio.run(main())
