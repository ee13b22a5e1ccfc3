# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Send a bearer token, and see where redirects take it."""

import asyncio

import httpx

base = "http://127.0.0.1:7249"
headers = {"Authorization": "Bearer playground-token"}
same_host = {"url": "http://127.0.0.1:7249/bearer"}
other_host = {"url": "http://localhost:7249/bearer"}


async def main() -> None:
    async with httpx.AsyncClient(headers=headers, follow_redirects=True) as client:
        response = await client.get(f"{base}/bearer")
        print("direct             :", response.status_code, response.json())

        response = await client.get(f"{base}/redirect-to", params=same_host)
        print("redirect, same host:", response.status_code, response.json())

        response = await client.get(f"{base}/redirect-to", params=other_host)
        print("redirect, elsewhere:", response.status_code, response.headers["WWW-Authenticate"])


asyncio.run(main())
