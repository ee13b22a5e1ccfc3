# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "tenacity"]
# ///

"""Repeat requests that fail for a moment, and let the server count the tries."""

import asyncio
import uuid

import aiohttp
import tenacity


async def retry(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    if request.method in {"POST", "PATCH"}:  # not idempotent: doing it twice may not be the same as once
        return await send(request)
    passing = tenacity.retry_if_exception_type(aiohttp.ClientError)
    stop, wait = tenacity.stop_after_attempt(4), tenacity.wait_random_exponential(0.05)
    async for once in tenacity.AsyncRetrying(retry=passing, stop=stop, wait=wait, reraise=True):
        with once:
            response = await send(request)
            if response.status in {502, 503, 504}:
                response.raise_for_status()
    return response


async def attempt(name: str, *wrap: aiohttp.ClientMiddlewareType, method: str = "GET", fail: int = 2) -> None:
    url = f"http://127.0.0.1:7249/retry/{uuid.uuid4()}?fail={fail}"  # 503 as often as that, then 200
    try:
        async with aiohttp.ClientSession(middlewares=wrap) as session, session.request(method, url) as response:
            print(f"{name}: {response.status} at try {(await response.json())['tries']}")
    except aiohttp.ClientError as error:
        print(f"{name}: {type(error).__name__}")


async def main() -> None:
    await attempt("GET, built in")
    await attempt("GET, with retries", retry)
    await attempt("POST, with retries", retry, method="POST")
    await attempt("GET, failing on", retry, fail=10)


asyncio.run(main())
