# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Use a kept connection again: at once, after a rest, and when the server drops it."""

import asyncio

import httpx

url = "http://127.0.0.1:7249/connection"
drops = "http://127.0.0.1:7252/close-after-first"  # answers one request a connection


async def carried(client: httpx.AsyncClient) -> int:
    response = await client.get(url)
    response.raise_for_status()
    return response.json()["requests"]


async def main() -> None:
    async with httpx.AsyncClient(limits=httpx.Limits(keepalive_expiry=0.5)) as client:
        print("Requests that the connection has carried")
        print("  first and second:", await carried(client), await carried(client))
        await asyncio.sleep(0.8)
        print("  after 0.8 s idle:", await carried(client))

    for method in "GET", "POST":
        async with httpx.AsyncClient() as client:
            (await client.get(drops)).raise_for_status()
            try:
                response = await client.request(method, drops)
                print(f"{method} on a connection that is dropped: {response.status_code}")
            except httpx.TransportError as error:
                print(f"{method} on a connection that is dropped: {type(error).__name__}")


asyncio.run(main())
