# /// script
# requires-python = ">=3.11"
# dependencies = ["hishel[async]", "httpx"]
# ///

import asyncio

from hishel import AsyncSqliteStorage
from hishel.httpx import AsyncCacheClient

url = "http://127.0.0.1:7249/cache/60"  # Cache-Control: max-age=60


async def main():
    storage = AsyncSqliteStorage(database_path="cache.db")
    async with AsyncCacheClient(storage=storage, rfc=True, timeout=5) as client:
        for _ in range(2):
            response = await client.get(url)
            response.raise_for_status()
            cached = response.extensions["caching"]["from_cache"]
            print(response.status_code, "from the cache:", cached)


asyncio.run(main())
