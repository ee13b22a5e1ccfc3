# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-retries"]
# ///

"""Repeat requests that fail for a moment, and let the server count the tries."""

import asyncio
import uuid

import httpx
from httpx_retries import Retry, RetryTransport

retry = Retry(total=3, backoff_factor=0.05, status_forcelist=[502, 503, 504])


async def attempt(name: str, transport: httpx.AsyncBaseTransport, method: str = "GET", fail: int = 2) -> None:
    url = f"http://127.0.0.1:7249/retry/{uuid.uuid4()}?fail={fail}"  # 503 as often as that, then 200
    async with httpx.AsyncClient(transport=transport) as client:
        try:
            response = await client.request(method, url)
            print(f"{name}: {response.status_code} at try {response.json()['tries']}")
        except httpx.HTTPError as error:
            print(f"{name}: {type(error).__name__}")


async def main() -> None:
    await attempt("GET, built in", httpx.AsyncHTTPTransport(retries=3))
    await attempt("GET, with retries", RetryTransport(retry=retry))
    await attempt("POST, with retries", RetryTransport(retry=retry), method="POST")
    await attempt("GET, failing on", RetryTransport(retry=retry), fail=10)


asyncio.run(main())
