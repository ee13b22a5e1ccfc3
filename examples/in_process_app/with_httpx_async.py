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
    async with httpx.AsyncClient(transport=transport, timeout=5) as client:
        response = await client.get("http://app.test/teas/1")
        print(response.status_code, response.json())


asyncio.run(main())
