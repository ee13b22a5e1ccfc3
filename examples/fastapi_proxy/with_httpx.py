# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx", "httpx2"]
# ///

from contextlib import asynccontextmanager

import httpx
from fastapi import FastAPI, Request
from fastapi.responses import StreamingResponse
from fastapi.testclient import TestClient

upstream = "http://127.0.0.1:7249"
passed_on = ("content-type", "content-length", "content-encoding")


@asynccontextmanager
async def lifespan(app):
    with httpx.Client(base_url=upstream, timeout=5) as client:
        yield {"client": client}


app = FastAPI(lifespan=lifespan)


@app.get("/files/{name}")
def file(name: str, request: Request):
    client = request.state.client
    asked = client.build_request("GET", f"/files/{name}", params=request.query_params)
    answer = client.send(asked, stream=True)

    def body():
        try:
            yield from answer.iter_raw()  # as it came, not decompressed
        finally:
            answer.close()

    headers = {key: answer.headers[key] for key in passed_on if key in answer.headers}
    return StreamingResponse(body(), status_code=answer.status_code, headers=headers)


with TestClient(app) as visitor:
    response = visitor.get("/files/tea.csv?gzip=true")
    print(response.status_code, response.headers["content-type"], len(response.text))
