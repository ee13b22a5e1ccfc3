# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Send 200 requests, at most 10 at once: 100 bounded by the pool, 100 by the program; the server counts."""

import asyncio
import uuid

import aiohttp

base = f"http://127.0.0.1:7249/connections/{uuid.uuid4()}"  # counts of this run alone


async def send_all(session: aiohttp.ClientSession, name: str, at_once: int) -> None:
    turns = asyncio.Semaphore(at_once)

    async def fetch() -> None:
        async with turns, session.get(f"{base}-{name}/delay/0.02") as response:
            response.raise_for_status()
            await response.read()  # only then is the connection free for the next one

    async with asyncio.TaskGroup() as tasks:
        for _ in range(100):
            tasks.create_task(fetch())
    async with session.get(f"{base}-{name}") as response:
        seen = await response.json()
    print(f"bounded by the {name}: {seen['requests']} requests, 2 to 10 at once:", 2 <= seen["peak"] <= 10)
    print("  at most 10 connections:", seen["connections"] <= 10)


async def main() -> None:
    connector = aiohttp.TCPConnector(limit=10)
    async with aiohttp.ClientSession(connector=connector) as session:
        await send_all(session, "pool", at_once=20)

    async with aiohttp.ClientSession() as session:
        await send_all(session, "program", at_once=10)


asyncio.run(main())
