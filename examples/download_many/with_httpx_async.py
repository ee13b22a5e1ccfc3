# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "tenacity"]
# ///

import asyncio
from pathlib import Path

import httpx
import tenacity

urls = {
    "tea.csv": "http://127.0.0.1:7249/files/tea.csv",
    # 503, then 200
    "tea.json": "http://127.0.0.1:7249/retry/download-many-httpx-async?fail=1",
    "gone.csv": "http://127.0.0.1:7249/status/404",
}
folder = Path("downloads")


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
async def download(client, name):
    async with client.stream("GET", urls[name]) as response:
        response.raise_for_status()
        with open(folder / name, "wb") as file:
            async for chunk in response.aiter_bytes(chunk_size=64 * 1024):
                await asyncio.to_thread(file.write, chunk)


async def main():
    folder.mkdir(exist_ok=True)
    slots = asyncio.Semaphore(4)  # 4 at once
    async with httpx.AsyncClient(timeout=5) as client:

        async def limited(name):
            async with slots:
                await download(client, name)

        done = await asyncio.gather(*map(limited, urls), return_exceptions=True)
    for name, error in zip(urls, done):
        print(name, type(error).__name__ if error else "saved")


asyncio.run(main())
