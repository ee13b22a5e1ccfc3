# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Send 200 requests, at most 10 at once: 100 bounded by the pool, 100 by the program; the server counts."""

import asyncio
import uuid

import httpx

base = f"http://127.0.0.1:7249/connections/{uuid.uuid4()}"  # counts of this run alone


async def send_all(client: httpx.AsyncClient, name: str, at_once: int) -> None:
    turns = asyncio.Semaphore(at_once)

    async def fetch() -> None:
        async with turns:
            response = await client.get(f"{base}-{name}/delay/0.02")
            response.raise_for_status()

    async with asyncio.TaskGroup() as tasks:
        for _ in range(100):
            tasks.create_task(fetch())
    seen = (await client.get(f"{base}-{name}")).json()
    print(f"bounded by the {name}: {seen['requests']} requests, 2 to 10 at once:", 2 <= seen["peak"] <= 10)
    print("  at most 10 connections:", seen["connections"] <= 10)


async def main() -> None:
    limits = httpx.Limits(max_connections=10)
    timeout = httpx.Timeout(5, pool=None)  # to wait for a connection is no failure here
    async with httpx.AsyncClient(limits=limits, timeout=timeout) as client:
        await send_all(client, "pool", at_once=20)

    async with httpx.AsyncClient() as client:
        await send_all(client, "program", at_once=10)


asyncio.run(main())
