# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "fastapi"]
# ///

import asyncio

import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/teas")
async def teas():
    return ["Assam", "Sencha"]


async def main():
    # Fix
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        response = await client.get("/teas")

    print(response.json())


asyncio.run(main())
