# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import hmac

import aiohttp

url = "http://127.0.0.1:7249/signature-auth"
key = b"playground-key"


async def sign(request, handler):
    body = await request.body.as_bytes() if request.body else b""
    path = request.url.raw_path_qs.encode()
    message = b"\n".join([request.method.encode(), path, body])
    request.headers["X-Signature"] = hmac.digest(key, message, "sha256").hex()
    return await handler(request)


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(middlewares=[sign], timeout=timeout) as session:
        async with session.post(url, json={"tea": "Assam", "grams": 100}) as response:
            response.raise_for_status()
            print(response.status, (await response.json())["data"])


asyncio.run(main())
