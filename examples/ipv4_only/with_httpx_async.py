# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

# "0.0.0.0" for all servers, "127.0.0.1" for those on this machine
transport = httpx.AsyncHTTPTransport(local_address="127.0.0.1")


async def main():
    async with httpx.AsyncClient(transport=transport, timeout=5) as client:
        response = await client.get("http://127.0.0.1:7249/ip")
        response.raise_for_status()
        print(response.json()["origin"])


asyncio.run(main())
