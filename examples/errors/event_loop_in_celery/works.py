# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

base = "http://127.0.0.1:7249"


# Fix: a client for each task, made and closed in the task's own loop
async def order(number):
    async with httpx.AsyncClient(base_url=base, timeout=5) as client:
        return await client.get(f"/teas/{number}")


def task(number):
    return asyncio.run(order(number)).json()["name"]


print(task(1), task(2))
