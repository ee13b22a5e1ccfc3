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
        return await response.json()


async def main():
    paths = ["/get", "/delay/3", "/status/404"]
    async with aiohttp.ClientSession(base, timeout=timeout) as session:
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(fetch(session, path)) for path in paths]
            print(len(tasks), "parts")
        except* aiohttp.ClientResponseError as failed:
            for error in failed.exceptions:
                print("no page:", error.status, error.request_info.url)

    print("slow request cancelled:", tasks[1].cancelled())


asyncio.run(main())
