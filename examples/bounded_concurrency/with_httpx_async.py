# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def fetch(client, turns, number):
    try:
        url = f"http://127.0.0.1:7249/teas/{number}"
        async with turns:
            response = await client.get(url)
        response.raise_for_status()
        return response.json()["name"]
    except httpx.HTTPError as error:
        return error


async def main():
    turns = asyncio.Semaphore(5)
    async with httpx.AsyncClient(timeout=5) as client:
        calls = [fetch(client, turns, number) for number in range(1, 27)]
        results = await asyncio.gather(*calls)

    names = [result for result in results if isinstance(result, str)]
    errors = [result for result in results if isinstance(result, Exception)]
    print(len(names), "teas:", *names[:4], "...")
    print(len(errors), "error:", *errors)


asyncio.run(main())
