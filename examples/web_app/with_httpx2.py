# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///

import asyncio
from contextlib import asynccontextmanager

import httpx2
from fastapi import FastAPI, Request
from fastapi.testclient import TestClient

base = "http://127.0.0.1:7249/anything/"


@asynccontextmanager
async def lifespan(app):
    async with httpx2.AsyncClient(base_url=base, timeout=5) as client:
        yield {"client": client}


app = FastAPI(lifespan=lifespan)


@app.get("/shop")
async def shop(request: Request):
    client = request.state.client

    async def ask(service):
        response = await client.get(service)
        response.raise_for_status()
        return response.json()["url"]

    services = ["teas", "prices", "stock"]
    teas, prices, stock = await asyncio.gather(*[ask(name) for name in services])
    return {"teas": teas, "prices": prices, "stock": stock}


with TestClient(app) as visitor:
    print(visitor.get("/shop").json())
