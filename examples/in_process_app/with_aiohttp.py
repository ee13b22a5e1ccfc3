# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-asgi-connector"]
# ///

"""Call an ASGI app without a server and without a port."""

import asyncio
from collections.abc import Callable

import aiohttp
from aiohttp_asgi_connector import ASGIApplicationConnector


async def app(scope: dict, receive: Callable, send: Callable) -> None:
    if scope["path"] == "/broken":
        raise LookupError("nothing here")
    body = f"{scope['method']} {scope['path']} on {scope['server'][0]}".encode()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": body})


async def main() -> None:
    connector = ASGIApplicationConnector(app)
    async with aiohttp.ClientSession(connector=connector, base_url="http://app.test") as session:
        async with session.get("/hello") as response:
            print(response.status, await response.text())
        try:
            await session.get("/broken")
        except LookupError as error:
            print("raised in the app, caught here:", repr(error))


asyncio.run(main())
