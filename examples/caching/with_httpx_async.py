# /// script
# requires-python = ">=3.11"
# dependencies = ["hishel[async]", "httpx"]
# ///

"""Ask for everything twice, through a cache that goes by the headers of each answer."""

import asyncio
import uuid

import anysqlite
from hishel import AsyncSqliteStorage
from hishel.httpx import AsyncCacheClient

base = "http://127.0.0.1:7249/connections"
cases = {
    "max-age": {"Cache-Control": "max-age=60"},
    "no-store": {"Cache-Control": "no-store"},
    "no-cache": {"Cache-Control": "no-cache"},
    "ETag": {"ETag": '"v1"'},
}


async def main() -> None:
    storage = AsyncSqliteStorage(connection=await anysqlite.connect(":memory:"))
    async with AsyncCacheClient(storage=storage, rfc=True) as client:
        for name, headers in cases.items():
            url = f"{base}/{uuid.uuid4()}"  # counts of this run alone
            for _ in range(2):
                response = await client.get(f"{url}/response-headers", params=headers)
                response.raise_for_status()
            from_cache = response.extensions["caching"]["from_cache"]
            requests = (await client.get(url)).json()["requests"]
            print(f"{name:8}: second answer from the cache: {from_cache}, requests sent: {requests}")


asyncio.run(main())
