# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
from time import perf_counter

import httpx


async def start(request):
    request.extensions["start"] = perf_counter()


async def report(response):
    if perf_counter() - response.request.extensions["start"] > 2:
        print("slow:", response.request.method, response.url)


async def main():
    base = "http://127.0.0.1:7249"
    hooks = {"request": [start], "response": [report]}
    async with httpx.AsyncClient(base_url=base, event_hooks=hooks, timeout=5) as client:
        for path in "/teas/1", "/delay/3":
            response = await client.get(path)
            response.raise_for_status()


asyncio.run(main())
