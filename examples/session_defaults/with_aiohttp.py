# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Give a session what every request needs, and see what the server receives."""

import asyncio

import aiohttp

params = {"currency": "EUR"}  # a session has headers, but no parameters


async def main() -> None:
    async with aiohttp.ClientSession(
        base_url="http://127.0.0.1:7249",
        headers={"X-App": "shop", "X-Language": "en"},
        timeout=aiohttp.ClientTimeout(total=5),
        raise_for_status=True,
    ) as session:
        plain = session.get("/get", params=params)
        own = session.get("/get", params=params | {"page": "2"}, headers={"X-Language": "nl"})
        after = session.get("/get", params=params)
        for name, request in {"Defaults": plain, "With its own": own, "Afterwards": after}.items():
            async with request as response:
                received = await response.json()
            print(name)
            print("  X-App     :", received["headers"]["X-App"])
            print("  X-Language:", received["headers"]["X-Language"])
            print("  Parameters:", received["args"])


asyncio.run(main())
