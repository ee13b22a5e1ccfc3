# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Ask from synchronous code, three requests at once, and keep the connections for the next call."""

import asyncio
import uuid

import aiohttp

base = f"http://127.0.0.1:7249/connections/{uuid.uuid4()}"  # counts of this run alone


async def start() -> aiohttp.ClientSession:
    return aiohttp.ClientSession()  # it belongs to the event loop that runs here


async def fetch(url: str) -> tuple[int, dict]:
    async with session.get(url) as response:
        response.raise_for_status()
        return response.status, await response.json()


async def fetch_all(urls: list[str]) -> list[int]:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(url)) for url in urls]
    return [task.result()[0] for task in tasks]


with asyncio.Runner() as runner:  # asyncio.run() would make an event loop for each call
    session = runner.run(start())
    try:
        for call in ("first", "second"):
            statuses = runner.run(fetch_all([f"{base}/delay/0.1"] * 3))
            print(f"{call} call:", statuses)
        _, seen = runner.run(fetch(base))
    finally:
        runner.run(session.close())
print(f"{seen['requests']} requests, at most 3 connections:", seen["connections"] <= 3)
