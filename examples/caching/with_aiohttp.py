# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-client-cache"]
# ///

"""Ask for everything twice, through a cache that goes by the headers of each answer."""

import asyncio
import uuid

from aiohttp_client_cache import CacheBackend, CachedSession

base = "http://127.0.0.1:7249/connections"
cases = {
    "max-age": {"Cache-Control": "max-age=60"},
    "no-store": {"Cache-Control": "no-store"},
    "no-cache": {"Cache-Control": "no-cache"},
    "ETag": {"ETag": '"v1"'},
}


async def main() -> None:
    async with CachedSession(cache=CacheBackend(cache_control=True), raise_for_status=True) as session:
        for name, headers in cases.items():
            url = f"{base}/{uuid.uuid4()}"  # counts of this run alone
            for _ in range(2):
                # refresh=True: check with the server whatever has an ETag
                async with session.get(f"{url}/response-headers", params=headers, refresh=True) as response:
                    await response.read()
            async with session.get(url) as counts:
                requests = (await counts.json())["requests"]
            print(f"{name:8}: second answer from the cache: {response.from_cache}, requests sent: {requests}")


asyncio.run(main())
