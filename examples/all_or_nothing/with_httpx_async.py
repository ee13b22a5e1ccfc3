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
    return response.json()


async def main():
    paths = ["/get", "/delay/3", "/status/404"]
    async with httpx.AsyncClient(base_url=base, timeout=5) as client:
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(fetch(client, path)) for path in paths]
            print(len(tasks), "parts")
        except* httpx.HTTPStatusError as failed:
            for error in failed.exceptions:
                print("no page:", error.response.status_code, error.request.url)

    print("slow request cancelled:", tasks[1].cancelled())


asyncio.run(main())
