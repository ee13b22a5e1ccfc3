# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import ssl

import aiohttp

url = "https://127.0.0.1:7250/client-certificate"
ca = "/tmp/playground-7249/ca.pem"
certificate = "/tmp/playground-7249/client.crt"
key = "/tmp/playground-7249/client-with-password.key"

context = ssl.create_default_context(cafile=ca)
context.load_cert_chain(certificate, key, password="secret")


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url, ssl=context) as response:
            response.raise_for_status()
            print(await response.json())


asyncio.run(main())
