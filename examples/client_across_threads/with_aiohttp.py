# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"
timeout = aiohttp.ClientTimeout(total=30)


async def fetch(session, path):
    async with session.get(path) as response:
        response.raise_for_status()
        return response.status


def work(session, path, loop):  # in a thread: the request runs in the session's loop
    future = asyncio.run_coroutine_threadsafe(fetch(session, path), loop)
    return future.result(timeout=10)


async def main():
    loop = asyncio.get_running_loop()
    async with aiohttp.ClientSession(base, timeout=timeout) as session:
        for path in ("/get", "/json", "/headers"):
            print(path, await asyncio.to_thread(work, session, path, loop))


asyncio.run(main())
