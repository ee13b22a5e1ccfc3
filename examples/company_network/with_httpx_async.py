# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
import os

import httpx

os.environ["HTTPS_PROXY"] = "http://127.0.0.1:7251"
os.environ["NO_PROXY"] = "localhost,intranet.example"
os.environ["SSL_CERT_FILE"] = "/tmp/playground-7249/ca.pem"


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get("https://127.0.0.1:7250/get")
        response.raise_for_status()
        print(response.status_code, response.json()["url"])


asyncio.run(main())
