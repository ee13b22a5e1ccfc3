# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Sign the method, the path and the body of every request."""

import asyncio
import hashlib
import hmac

import aiohttp

url = "http://127.0.0.1:7249/post"
key = b"playground-key"


def signature(method: str, path: str, body: bytes) -> str:
    message = b"\n".join([method.encode(), path.encode(), body])
    return hmac.new(key, message, hashlib.sha256).hexdigest()


async def sign(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    body = await request.body.as_bytes() if request.body else b""
    request.headers["X-Signature"] = signature(request.method, request.url.raw_path_qs, body)
    return await handler(request)


async def main() -> None:
    session = aiohttp.ClientSession(middlewares=[sign])
    async with session, session.post(url, json={"name": "Zoë"}) as response:
        response.raise_for_status()
        seen = await response.json()
        print("body seen :", seen["data"])
        received = seen["headers"]["X-Signature"]
        print("signature :", received[:16])
        expected = signature("POST", "/post", seen["data"].encode())
        print("they match:", hmac.compare_digest(received, expected))


asyncio.run(main())
