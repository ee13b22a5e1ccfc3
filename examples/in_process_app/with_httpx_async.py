# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx"]
# ///

import asyncio

import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/teas/{number}")
async def tea(number: int):
    return {"id": number, "name": "Assam"}


async def main():
    transport = httpx.ASGITransport(app)
    base = "http://app.test"
    async with httpx.AsyncClient(transport=transport, base_url=base) as client:
        response = await client.get("/teas/1")
        print(response.status_code, response.json())


asyncio.run(main())
