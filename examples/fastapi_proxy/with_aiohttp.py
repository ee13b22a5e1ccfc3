# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "fastapi", "httpx2"]
# ///

from contextlib import asynccontextmanager

import aiohttp
from fastapi import FastAPI, Request
from fastapi.responses import StreamingResponse
from fastapi.testclient import TestClient

upstream = "http://127.0.0.1:7249"
passed_on = ("content-type", "content-length", "content-encoding")


@asynccontextmanager
async def lifespan(app):
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)
    async with aiohttp.ClientSession(
        upstream, timeout=timeout, auto_decompress=False
    ) as session:
        yield {"session": session}


app = FastAPI(lifespan=lifespan)


@app.get("/files/{name}")
async def file(name: str, request: Request):
    path = f"/files/{name}?{request.query_params}"
    answer = await request.state.session.get(path)

    async def body():
        async with answer:  # as it came, not decompressed
            async for chunk in answer.content.iter_chunked(64 * 1024):
                yield chunk

    headers = {key: answer.headers[key] for key in passed_on if key in answer.headers}
    return StreamingResponse(body(), status_code=answer.status, headers=headers)


with TestClient(app) as visitor:
    response = visitor.get("/files/tea.csv?gzip=true")
    print(response.status_code, response.headers["content-type"], len(response.text))
