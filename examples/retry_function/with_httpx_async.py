# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "tenacity"]
# ///

import asyncio

import httpx
import tenacity

url = "http://127.0.0.1:7249/retry/retry-function-httpx-async?fail=1"


def may_pass(error):
    if isinstance(error, httpx.HTTPStatusError):
        return error.response.status_code in {429, 502, 503, 504}
    return isinstance(error, httpx.TransportError)


@tenacity.retry(
    retry=tenacity.retry_if_exception(may_pass),
    stop=tenacity.stop_after_attempt(4),
    wait=tenacity.wait_exponential_jitter(multiplier=0.5, max=10, jitter=0.5),
    reraise=True,
)
async def fetch(client):
    response = await client.get(url)
    response.raise_for_status()
    return response.json()


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        print(await fetch(client))


asyncio.run(main())
