# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


def fetch(number):
    response = httpx.get(f"http://127.0.0.1:7249/teas/{number}", timeout=5)
    response.raise_for_status()
    return response.json()["name"]


async def main():
    calls = [asyncio.to_thread(fetch, number) for number in (1, 2, 3)]
    print(*await asyncio.gather(*calls), sep=", ")


asyncio.run(main())
