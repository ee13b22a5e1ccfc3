# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/retry/retries-aiohttp?fail=1"  # 503, then 200


async def retry(request, handler):
    pauses = [0.5, 1, 2] if request.method in {"GET", "HEAD", "PUT", "DELETE"} else []
    for pause in pauses:
        try:
            response = await handler(request)
            if response.status not in {429, 502, 503, 504}:
                return response
            response.release()
        except (aiohttp.ClientConnectionError, TimeoutError):
            pass
        await asyncio.sleep(pause)
    return await handler(request)


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(middlewares=[retry], timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            print(response.status, await response.json())


asyncio.run(main())
