# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-client-cache"]
# ///

import asyncio

import aiohttp
from aiohttp_client_cache import CacheBackend, CachedSession

url = "http://127.0.0.1:7249/cache/60"  # Cache-Control: max-age=60


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    cache = CacheBackend(cache_control=True)  # in memory
    async with CachedSession(cache=cache, timeout=timeout) as session:
        for _ in range(2):
            async with session.get(url) as response:
                response.raise_for_status()
                print(response.status, "from the cache:", response.from_cache)


asyncio.run(main())
