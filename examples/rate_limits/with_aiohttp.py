# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Meet a limit of three requests: once as it comes, once waiting for as long as the server says."""

import asyncio
import time
import uuid
from email.utils import parsedate_to_datetime

import aiohttp


def seconds(retry_after: str) -> float:
    if retry_after.isdecimal():
        return int(retry_after)
    return max(0, parsedate_to_datetime(retry_after).timestamp() - time.time())  # a date is allowed too


async def waiting(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    response = await send(request)
    if response.status == 429 and "Retry-After" in response.headers:
        response.release()
        await asyncio.sleep(min(60, seconds(response.headers["Retry-After"])))
        response = await send(request)
    return response


async def status(session: aiohttp.ClientSession, url: str) -> int:
    async with session.get(url) as response:
        return response.status


async def main() -> None:
    for name, middlewares in {"As it comes": [], "Waiting": [waiting]}.items():
        url = f"http://127.0.0.1:7249/rate-limit/{uuid.uuid4()}?limit=3&retry_after=1"
        async with aiohttp.ClientSession(middlewares=middlewares) as session:
            statuses = [await status(session, url) for _ in range(4)]
            print(f"{name}: {statuses}")


asyncio.run(main())
