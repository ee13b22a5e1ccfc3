# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "fastapi", "httpx2"]
# ///

import asyncio
from contextlib import asynccontextmanager

import aiohttp
from fastapi import FastAPI, Request
from fastapi.testclient import TestClient

base = "http://127.0.0.1:7249/anything/"


@asynccontextmanager
async def lifespan(app):
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(base, timeout=timeout) as session:
        yield {"session": session}


app = FastAPI(lifespan=lifespan)


@app.get("/shop")
async def shop(request: Request):
    session = request.state.session

    async def ask(service):
        async with session.get(service) as response:
            response.raise_for_status()
            return (await response.json())["url"]

    services = ["teas", "prices", "stock"]
    teas, prices, stock = await asyncio.gather(*[ask(name) for name in services])
    return {"teas": teas, "prices": prices, "stock": stock}


with TestClient(app) as visitor:
    print(visitor.get("/shop").json())
