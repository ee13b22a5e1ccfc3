# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def add_request_id(request, handler):
    request.headers["X-Request-ID"] = "order-7"
    return await handler(request)


async def report(request, handler):
    response = await handler(request)
    print(request.method, response.url, response.status)
    return response


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    layers = [report, add_request_id]  # the first is the outermost
    async with aiohttp.ClientSession(middlewares=layers, timeout=timeout) as session:
        async with session.get("http://127.0.0.1:7249/headers") as response:
            response.raise_for_status()
            body = await response.json()
            print("Received:", body["headers"]["X-Request-Id"])


asyncio.run(main())
