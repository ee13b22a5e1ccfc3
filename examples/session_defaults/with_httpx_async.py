# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Give a client what every request needs, and see what the server receives."""

import asyncio

import httpx


async def main() -> None:
    async with httpx.AsyncClient(
        base_url="http://127.0.0.1:7249",
        headers={"X-App": "shop", "X-Language": "en"},
        params={"currency": "EUR"},
        timeout=5,
    ) as client:
        plain = await client.get("/get")
        own = await client.get("/get", params={"page": "2"}, headers={"X-Language": "nl"})
        after = await client.get("/get")
        for name, response in {"Defaults": plain, "With its own": own, "Afterwards": after}.items():
            response.raise_for_status()
            received = response.json()
            print(name)
            print("  X-App     :", received["headers"]["X-App"])
            print("  X-Language:", received["headers"]["X-Language"])
            print("  Parameters:", received["args"])


asyncio.run(main())
