# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Trust a certificate authority of your own, and see the failure without it."""

import asyncio
import ssl
from pathlib import Path

import aiohttp

url = "https://127.0.0.1:7250/get"
ca = Path("ca.pem")  # a real one comes from its owner by a way that you trust, never over plain HTTP


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get("http://127.0.0.1:7249/ca.pem") as response:
            response.raise_for_status()
            await asyncio.to_thread(ca.write_bytes, await response.read())

        try:
            async with session.get(url):
                pass
        except aiohttp.ClientConnectorCertificateError as error:
            reason = error.certificate_error
            print("without the CA:", type(error).__name__)
            print("  comes from  :", type(reason).__name__, reason.verify_message)

    context = ssl.create_default_context(cafile=ca)
    connector = aiohttp.TCPConnector(ssl=context)
    async with aiohttp.ClientSession(connector=connector) as session, session.get(url) as response:
        print("with the CA   :", response.status, (await response.json())["url"])


asyncio.run(main())
