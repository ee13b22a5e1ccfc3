# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Show the server a client certificate."""

import asyncio
import ssl
from pathlib import Path

import httpx

base = "http://127.0.0.1:7249"
url = "https://127.0.0.1:7250/client-certificate"
ca, certificate = Path("ca.pem"), Path("client.pem")
certificate.touch(mode=0o600)  # it holds the private key too


async def main() -> None:
    async with httpx.AsyncClient() as client:
        for file in (ca, certificate):
            response = await client.get(f"{base}/{file}")
            response.raise_for_status()
            await asyncio.to_thread(file.write_bytes, response.content)

    context = ssl.create_default_context(cafile=ca)
    async with httpx.AsyncClient(verify=context) as client:
        response = await client.get(url)
        print("without:", response.json())

    context = ssl.create_default_context(cafile=ca)
    context.load_cert_chain(certificate)
    async with httpx.AsyncClient(verify=context) as client:
        response = await client.get(url)
        print("with   :", response.json())


asyncio.run(main())
