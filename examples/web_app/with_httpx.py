# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx", "httpx2"]
# ///

from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

import httpx
from fastapi import FastAPI, Request
from fastapi.testclient import TestClient

base = "http://127.0.0.1:7249/anything/"


@asynccontextmanager
async def lifespan(app):
    with (
        httpx.Client(base_url=base, timeout=5) as client,
        ThreadPoolExecutor(max_workers=10) as pool,
    ):
        yield {"client": client, "pool": pool}


app = FastAPI(lifespan=lifespan)


@app.get("/shop")
def shop(request: Request):  # not async: FastAPI runs it in a thread
    client, pool = request.state.client, request.state.pool

    def ask(service):
        response = client.get(service)
        response.raise_for_status()
        return response.json()["url"]

    teas, prices, stock = pool.map(ask, ["teas", "prices", "stock"])
    return {"teas": teas, "prices": prices, "stock": stock}


with TestClient(app) as visitor:
    print(visitor.get("/shop").json())
