# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

base = "http://127.0.0.1:7249"


async def fetch(client, path):
    response = await client.get(path)
    response.raise_for_status()
    return response.status_code


def work(client, path, loop):  # in a thread: the request runs in the client's loop
    future = asyncio.run_coroutine_threadsafe(fetch(client, path), loop)
    return future.result(timeout=10)


async def main():
    loop = asyncio.get_running_loop()
    async with httpx.AsyncClient(base_url=base, timeout=5) as client:
        for path in ("/get", "/json", "/headers"):
            print(path, await asyncio.to_thread(work, client, path, loop))


asyncio.run(main())
