# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Let the server count the connections: without a client, with one, and with a full pool."""

import asyncio
import uuid

import httpx

base = f"http://127.0.0.1:7249/connections/{uuid.uuid4()}"  # counts of this run alone


async def fetch(client: httpx.AsyncClient, url: str) -> dict[str, int]:
    response = await client.get(url)
    return response.raise_for_status().json()


async def report(name: str) -> None:
    async with httpx.AsyncClient() as client:
        seen = await fetch(client, f"{base}-{name}")
    print(f"{name}: {seen['requests']} requests, {seen['connections']} connections, {seen['peak']} at once")


async def main() -> None:
    for _ in range(5):
        async with httpx.AsyncClient() as client:
            await fetch(client, f"{base}-separate/delay/0")
    await report("separate")

    async with httpx.AsyncClient() as client:
        for _ in range(5):
            await fetch(client, f"{base}-shared/delay/0")
    await report("shared")

    limits = httpx.Limits(max_connections=4)
    async with httpx.AsyncClient(limits=limits) as client, asyncio.TaskGroup() as tasks:
        for _ in range(12):
            tasks.create_task(fetch(client, f"{base}-limited/delay/0.2"))
    await report("limited")


asyncio.run(main())
