# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "tenacity"]
# ///

import asyncio
from pathlib import Path

import aiohttp
import tenacity

urls = {
    "tea.csv": "http://127.0.0.1:7249/files/tea.csv",
    # 503, then 200
    "tea.json": "http://127.0.0.1:7249/retry/download-many-aiohttp?fail=1",
    "gone.csv": "http://127.0.0.1:7249/status/404",
}
folder = Path("downloads")


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
async def download(session, name):
    async with session.get(urls[name]) as response:
        response.raise_for_status()
        with open(folder / name, "wb") as file:
            async for chunk in response.content.iter_chunked(64 * 1024):
                await asyncio.to_thread(file.write, chunk)


async def main():
    folder.mkdir(exist_ok=True)
    slots = asyncio.Semaphore(4)  # 4 at once
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)
    async with aiohttp.ClientSession(timeout=timeout) as session:

        async def limited(name):
            async with slots:
                await download(session, name)

        done = await asyncio.gather(*map(limited, urls), return_exceptions=True)
    for name, error in zip(urls, done):
        print(name, type(error).__name__ if error else "saved")


asyncio.run(main())
