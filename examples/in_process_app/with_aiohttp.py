# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-asgi-connector", "fastapi"]
# ///

import asyncio

import aiohttp
from aiohttp_asgi_connector import ASGIApplicationConnector
from fastapi import FastAPI

app = FastAPI()


@app.get("/teas/{number}")
async def tea(number: int):
    return {"id": number, "name": "Assam"}


async def main():
    connector = ASGIApplicationConnector(app)
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        async with session.get("http://app.test/teas/1") as response:
            print(response.status, await response.json())


asyncio.run(main())
