# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2", "requests"]
# ///

from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

import requests
from fastapi import FastAPI, Request
from fastapi.testclient import TestClient

base = "http://127.0.0.1:7249/anything"


@asynccontextmanager
async def lifespan(app):
    with requests.Session() as session, ThreadPoolExecutor(max_workers=10) as pool:
        yield {"session": session, "pool": pool}


app = FastAPI(lifespan=lifespan)


@app.get("/shop")
def shop(request: Request):  # not async: FastAPI runs it in a thread
    session, pool = request.state.session, request.state.pool

    def ask(service):
        response = session.get(f"{base}/{service}", timeout=5)
        response.raise_for_status()
        return response.json()["url"]

    teas, prices, stock = pool.map(ask, ["teas", "prices", "stock"])
    return {"teas": teas, "prices": prices, "stock": stock}


with TestClient(app) as visitor:
    print(visitor.get("/shop").json())
