# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def fetch_teas(numbers):
    base = "http://127.0.0.1:7249"
    async with httpx.AsyncClient(base_url=base, timeout=5) as client:
        calls = [client.get(f"/teas/{number}") for number in numbers]
        responses = await asyncio.gather(*calls)
    return [response.raise_for_status().json()["name"] for response in responses]


def report():  # a plain function of your program
    names = asyncio.run(fetch_teas([1, 2, 3]))
    print(*names, sep=", ")


report()
