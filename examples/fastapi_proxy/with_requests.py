# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2", "requests"]
# ///

from contextlib import asynccontextmanager

import requests
from fastapi import FastAPI, Request
from fastapi.responses import StreamingResponse
from fastapi.testclient import TestClient

upstream = "http://127.0.0.1:7249"
passed_on = ("content-type", "content-length", "content-encoding")


@asynccontextmanager
async def lifespan(app):
    with requests.Session() as session:
        yield {"session": session}


app = FastAPI(lifespan=lifespan)


@app.get("/files/{name}")
def file(name: str, request: Request):
    url = f"{upstream}/files/{name}?{request.query_params}"
    answer = request.state.session.get(url, stream=True, timeout=5)

    def body():
        with answer:  # as it came, not decompressed
            yield from answer.raw.stream(64 * 1024, decode_content=False)

    headers = {key: answer.headers[key] for key in passed_on if key in answer.headers}
    return StreamingResponse(body(), status_code=answer.status_code, headers=headers)


with TestClient(app) as visitor:
    response = visitor.get("/files/tea.csv?gzip=true")
    print(response.status_code, response.headers["content-type"], len(response.text))
