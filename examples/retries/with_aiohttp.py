# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Repeat requests that fail for a moment, and let the server count the tries."""

import asyncio
import uuid

import aiohttp


async def retry(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    if request.method in {"POST", "PATCH"}:  # not idempotent: doing it twice may not be the same as once
        return await send(request)
    for wait in (0, 0.1, 0.2):
        try:
            response = await send(request)
            if response.status not in {502, 503, 504}:
                return response
            response.release()
        except aiohttp.ClientConnectionError:
            pass
        await asyncio.sleep(wait)
    return await send(request)


async def attempt(name: str, *wrap: aiohttp.ClientMiddlewareType, method: str = "GET", fail: int = 2) -> None:
    url = f"http://127.0.0.1:7249/retry/{uuid.uuid4()}?fail={fail}"  # 503 as often as that, then 200
    async with aiohttp.ClientSession(middlewares=wrap) as session, session.request(method, url) as response:
        tries = (await response.json())["tries"]
        print(f"{name}: {response.status} at try {tries}")


async def main() -> None:
    await attempt("GET, built in")
    await attempt("GET, with retries", retry)
    await attempt("POST, with retries", retry, method="POST")
    await attempt("GET, failing on", retry, fail=10)


asyncio.run(main())
