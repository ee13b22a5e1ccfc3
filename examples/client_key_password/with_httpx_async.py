# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
import ssl

import httpx

url = "https://127.0.0.1:7250/client-certificate"
ca = "/tmp/playground-7249/ca.pem"
certificate = "/tmp/playground-7249/client.crt"
key = "/tmp/playground-7249/client-with-password.key"

context = ssl.create_default_context(cafile=ca)
context.load_cert_chain(certificate, key, password="secret")


async def main():
    async with httpx.AsyncClient(verify=context, timeout=5) as client:
        response = await client.get(url)
    response.raise_for_status()
    print(response.json())


asyncio.run(main())
