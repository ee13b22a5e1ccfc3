# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def fetch(session, turns, number):
    try:
        url = f"http://127.0.0.1:7249/teas/{number}"
        async with turns, session.get(url) as response:
            response.raise_for_status()
            return (await response.json())["name"]
    except (aiohttp.ClientError, TimeoutError) as error:
        return error


async def main():
    turns = asyncio.Semaphore(5)
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        calls = [fetch(session, turns, number) for number in range(1, 27)]
        results = await asyncio.gather(*calls)

    names = [result for result in results if isinstance(result, str)]
    errors = [result for result in results if isinstance(result, Exception)]
    print(len(names), "teas:", *names[:4], "...")
    print(len(errors), "error:", *errors)


asyncio.run(main())
