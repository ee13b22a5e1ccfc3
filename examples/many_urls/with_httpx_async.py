# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
from collections import defaultdict

import httpx

hosts = ["http://127.0.0.1:7249", "http://localhost:7249"]
urls = [f"{host}/bytes/{size}" for size in range(100, 105) for host in hosts]
urls += ["http://127.0.0.1:7249/status/503", "http://127.0.0.1:1/"]
overall = asyncio.Semaphore(10)  # 10 requests at once
per_host = defaultdict(lambda: asyncio.Semaphore(4))  # 4 of them to a host


async def fetch(client, url):
    async with per_host[httpx.URL(url).netloc], overall:
        response = await client.get(url)
    response.raise_for_status()
    return response.content


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        tasks = []
        for url in urls:
            tasks.append(asyncio.create_task(fetch(client, url)))
            await asyncio.sleep(0.02)  # at most 50 new requests a second
        results = await asyncio.gather(*tasks, return_exceptions=True)

    bodies, failures = {}, {}
    for url, result in zip(urls, results):
        (failures if isinstance(result, Exception) else bodies)[url] = result
    print(len(bodies), "bodies")
    for url, error in failures.items():
        print(url, type(error).__name__)


asyncio.run(main())
