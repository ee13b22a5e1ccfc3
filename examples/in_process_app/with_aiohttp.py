# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-asgi-connector", "fastapi"]
# ///

"""Call an ASGI app without a server and without a port."""

import asyncio

import aiohttp
from aiohttp_asgi_connector import ASGIApplicationConnector
from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse

app = FastAPI()


@app.get("/hello", response_class=PlainTextResponse)
async def hello(request: Request) -> str:
    return f"{request.method} {request.url.path} on {request.url.hostname}"


@app.get("/broken")
async def broken() -> None:
    raise LookupError("nothing here")


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
