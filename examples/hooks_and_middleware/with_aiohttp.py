# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Stamp every request, report every response and raise for every failure, in one place for all calls."""

import asyncio
import itertools

import aiohttp

base = "http://127.0.0.1:7249"
numbers = itertools.count(1)


async def stamp(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    request.headers["X-Request-ID"] = f"request-{next(numbers)}"
    return await handler(request)


async def report(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    response = await handler(request)
    print(request.headers["X-Request-ID"], request.method, request.url, response.status)
    return response


async def check(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    response = await handler(request)
    response.raise_for_status()
    return response


async def main() -> None:
    async with aiohttp.ClientSession(middlewares=[check, report, stamp]) as session:  # the last one is innermost
        async with session.get(f"{base}/redirect/1") as response:
            print("received:", (await response.json())["headers"]["X-Request-Id"])
        try:
            async with session.get(f"{base}/status/404"):
                pass
        except aiohttp.ClientResponseError as error:
            print("raised:", type(error).__name__)


asyncio.run(main())
