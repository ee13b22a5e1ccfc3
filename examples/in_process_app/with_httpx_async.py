# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Call an ASGI app without a server and without a port."""

import asyncio
from collections.abc import Callable

import httpx


async def app(scope: dict, receive: Callable, send: Callable) -> None:
    if scope["path"] == "/broken":
        raise LookupError("nothing here")
    body = f"{scope['method']} {scope['path']} on {scope['server'][0]}".encode()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": body})


async def main() -> None:
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://app.test") as client:
        response = await client.get("/hello")
        print(response.status_code, response.text)
        try:
            await client.get("/broken")
        except LookupError as error:
            print("raised in the app, caught here:", repr(error))


asyncio.run(main())
