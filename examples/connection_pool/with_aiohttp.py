# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Let the server count the connections: without a shared session, with one, and with a full pool."""

import asyncio
import uuid

import aiohttp

base = f"http://127.0.0.1:7249/connections/{uuid.uuid4()}"  # counts of this run alone


async def fetch(session: aiohttp.ClientSession, url: str) -> dict[str, int]:
    async with session.get(url, raise_for_status=True) as response:
        return await response.json()


async def report(name: str) -> None:
    async with aiohttp.ClientSession() as session:
        seen = await fetch(session, f"{base}-{name}")
    print(f"{name}: {seen['requests']} requests, {seen['connections']} connections, {seen['peak']} at once")


async def main() -> None:
    for _ in range(5):
        async with aiohttp.ClientSession() as session:
            await fetch(session, f"{base}-separate/delay/0")
    await report("separate")

    async with aiohttp.ClientSession() as session:
        for _ in range(5):
            await fetch(session, f"{base}-shared/delay/0")
    await report("shared")

    limits = aiohttp.TCPConnector(limit=4)
    async with aiohttp.ClientSession(connector=limits) as session, asyncio.TaskGroup() as tasks:
        for _ in range(12):
            tasks.create_task(fetch(session, f"{base}-limited/delay/0.2"))
    await report("limited")


asyncio.run(main())
