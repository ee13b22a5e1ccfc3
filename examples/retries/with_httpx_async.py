# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-retries"]
# ///

import asyncio

import httpx
from httpx_retries import Retry, RetryTransport

url = "http://127.0.0.1:7249/retry/retries-httpx-async?fail=1"  # 503, then 200


async def main():
    retry = Retry(total=3, backoff_factor=0.5, status_forcelist=[429, 502, 503, 504])
    transport = RetryTransport(retry=retry)
    async with httpx.AsyncClient(transport=transport, timeout=5) as client:
        response = await client.get(url)
        response.raise_for_status()
        print(response.status_code, response.json())


asyncio.run(main())
