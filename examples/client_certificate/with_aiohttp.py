# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Show the server a client certificate."""

import asyncio
import ssl
from pathlib import Path

import aiohttp

base = "http://127.0.0.1:7249"
url = "https://127.0.0.1:7250/client-certificate"
ca, certificate = Path("ca.pem"), Path("client.pem")
certificate.touch(mode=0o600)  # it holds the private key too


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        for file in (ca, certificate):
            async with session.get(f"{base}/{file}") as response:
                response.raise_for_status()
                await asyncio.to_thread(file.write_bytes, await response.read())

        context = ssl.create_default_context(cafile=ca)
        async with session.get(url, ssl=context) as response:
            print("without:", await response.json())

        context = ssl.create_default_context(cafile=ca)
        context.load_cert_chain(certificate)
        async with session.get(url, ssl=context) as response:
            print("with   :", await response.json())


asyncio.run(main())
