# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/digest-auth/auth/user/passwd/SHA-256"


async def main():
    auth = httpx.DigestAuth("user", "passwd")
    async with httpx.AsyncClient(auth=auth, timeout=5) as client:
        response = await client.get(url)
        response.raise_for_status()
        print(response.status_code, response.json())


asyncio.run(main())
