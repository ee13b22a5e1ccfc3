# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        try:
            await client.get("https://127.0.0.1:7250/get")
        except httpx.ConnectError as error:  # a refused connection raises it too
            if "CERTIFICATE_VERIFY_FAILED" not in str(error):
                raise
            print("The certificate is not trusted:", type(error).__name__)


asyncio.run(main())
