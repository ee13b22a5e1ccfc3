# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Ask from synchronous code, three requests at once, and keep the connections for the next call."""

import asyncio
import uuid

import httpx

base = f"http://127.0.0.1:7249/connections/{uuid.uuid4()}"  # counts of this run alone


async def fetch(url: str) -> httpx.Response:
    response = await client.get(url)
    return response.raise_for_status()


async def fetch_all(urls: list[str]) -> list[int]:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(url)) for url in urls]
    return [task.result().status_code for task in tasks]


with asyncio.Runner() as runner:  # asyncio.run() would make an event loop for each call
    client = httpx.AsyncClient()
    try:
        for call in ("first", "second"):
            statuses = runner.run(fetch_all([f"{base}/delay/0.1"] * 3))
            print(f"{call} call:", statuses)
        seen = runner.run(fetch(base)).json()
    finally:
        runner.run(client.aclose())
print(f"{seen['requests']} requests, at most 3 connections:", seen["connections"] <= 3)
