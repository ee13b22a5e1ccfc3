# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx"]
# ///

"""Call an ASGI app without a server and without a port."""

import asyncio

import httpx
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
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://app.test") as client:
        response = await client.get("/hello")
        print(response.status_code, response.text)
        try:
            await client.get("/broken")
        except LookupError as error:
            print("raised in the app, caught here:", repr(error))


asyncio.run(main())
