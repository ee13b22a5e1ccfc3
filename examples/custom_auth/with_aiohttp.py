# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Sign the method, the path and the body of every request, and let the server check."""

import asyncio
import hashlib
import hmac

import aiohttp

url = "http://127.0.0.1:7249/signature-auth"
key = b"playground-key"


async def sign(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    body = await request.body.as_bytes() if request.body else b""
    message = b"\n".join([request.method.encode(), request.url.raw_path_qs.encode(), body])
    request.headers["X-Signature"] = hmac.new(key, message, hashlib.sha256).hexdigest()
    return await handler(request)


async def main() -> None:
    async with aiohttp.ClientSession() as session, session.post(url, json={"name": "Zoë"}) as response:
        print("unsigned  :", response.status)

    async with aiohttp.ClientSession(middlewares=[sign]) as session:
        async with session.get(url, params={"tea": "green & black"}) as response:
            print("signed GET:", response.status)
        async with session.post(url, json={"name": "Zoë"}) as response:
            print("signed    :", response.status)
            print("  body    :", (await response.json())["data"])
            print("  sent    :", response.request_info.headers["X-Signature"][:16])


asyncio.run(main())
