# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "truststore"]
# ///

import asyncio
import os
import ssl

import aiohttp
import truststore

os.environ["SSL_CERT_FILE"] = "/tmp/playground-7249/ca.pem"  # not on a company machine


async def main():
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    connector = aiohttp.TCPConnector(ssl=context)
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        async with session.get("https://127.0.0.1:7250/get") as response:
            response.raise_for_status()
            print(response.status, (await response.json())["url"])


asyncio.run(main())
