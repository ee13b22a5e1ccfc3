# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
import hmac

import httpx

url = "http://127.0.0.1:7249/signature-auth"
key = b"playground-key"


def sign(request):
    body = request.content
    message = b"\n".join([request.method.encode(), request.url.raw_path, body])
    request.headers["X-Signature"] = hmac.digest(key, message, "sha256").hex()
    return request


async def main():
    async with httpx.AsyncClient(auth=sign, timeout=5) as client:
        response = await client.post(url, json={"tea": "Assam", "grams": 100})
        response.raise_for_status()
        print(response.status_code, response.json()["data"])


asyncio.run(main())
