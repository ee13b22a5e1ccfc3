# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

hosts = ["http://127.0.0.1:7249", "http://localhost:7249"]
urls = [f"{host}/bytes/{size}" for size in range(100, 105) for host in hosts]
urls += ["http://127.0.0.1:7249/status/503", "http://127.0.0.1:1/"]


async def fetch(session, url):
    async with session.get(url) as response:
        response.raise_for_status()
        return await response.read()


async def main():
    # 10 requests at once, 4 of them to a host; total= would count the wait for a place
    connector = aiohttp.TCPConnector(limit=10, limit_per_host=4)
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        tasks = []
        for url in urls:
            tasks.append(asyncio.create_task(fetch(session, url)))
            await asyncio.sleep(0.02)  # at most 50 new requests a second
        results = await asyncio.gather(*tasks, return_exceptions=True)

    bodies, failures = {}, {}
    for url, result in zip(urls, results):
        (failures if isinstance(result, Exception) else bodies)[url] = result
    print(len(bodies), "bodies")
    for url, error in failures.items():
        print(url, type(error).__name__)


asyncio.run(main())
