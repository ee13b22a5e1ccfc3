# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import os
import ssl

import aiohttp

os.environ["HTTPS_PROXY"] = "http://127.0.0.1:7251"
os.environ["NO_PROXY"] = "localhost,intranet.example"
os.environ["SSL_CERT_FILE"] = "/tmp/playground-7249/ca.pem"


async def main():
    context = ssl.create_default_context()  # reads SSL_CERT_FILE
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(trust_env=True, timeout=timeout) as session:
        async with session.get("https://127.0.0.1:7250/get", ssl=context) as response:
            response.raise_for_status()
            print(response.status, (await response.json())["url"])


asyncio.run(main())
