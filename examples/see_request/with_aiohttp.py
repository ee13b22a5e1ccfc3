# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/post"


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.post(url, json={"tea": "Assam"}) as response:
            sent = response.request_info  # without the body

    print(sent.method, sent.real_url)
    for name, value in sent.headers.items():
        print(f"{name}: {value}")


asyncio.run(main())
