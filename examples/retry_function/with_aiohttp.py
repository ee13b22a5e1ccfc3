# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "tenacity"]
# ///

import asyncio

import aiohttp
import tenacity

url = "http://127.0.0.1:7249/retry/retry-function-aiohttp?fail=1"


def may_pass(error):
    if isinstance(error, aiohttp.ClientResponseError):
        return error.status in {429, 502, 503, 504}
    return isinstance(error, (aiohttp.ClientError, TimeoutError))


@tenacity.retry(
    retry=tenacity.retry_if_exception(may_pass),
    stop=tenacity.stop_after_attempt(4),
    wait=tenacity.wait_exponential_jitter(multiplier=0.5, max=10, jitter=0.5),
    reraise=True,
)
async def fetch(session):
    async with session.get(url) as response:
        response.raise_for_status()
        return await response.json()


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        print(await fetch(session))


asyncio.run(main())
