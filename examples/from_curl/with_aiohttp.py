# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

# curl -L -m 5 -u user:passwd -H "X-Tea: Assam" --json '{"grams": 100}' URL
url = "http://127.0.0.1:7249/post"
login = aiohttp.encode_basic_auth("user", "passwd")


async def main():
    timeout = aiohttp.ClientTimeout(total=5)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.post(
            url,
            headers={"X-Tea": "Assam", "Authorization": login},
            json={"grams": 100},
        ) as response:
            response.raise_for_status()
            received = await response.json()
    print(received["headers"]["X-Tea"], received["headers"]["Authorization"])
    print(received["headers"]["Content-Type"], received["json"])


asyncio.run(main())
