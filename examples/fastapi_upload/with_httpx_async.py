# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "fastapi", "python-multipart"]
# ///

import asyncio
from typing import Annotated

import httpx
from fastapi import FastAPI, Form, UploadFile

app = FastAPI()


@app.post("/files")
async def receive(file: UploadFile, shop: Annotated[str, Form()]):
    size = 0
    while chunk := await file.read(64 * 1024):  # write it to where it belongs
        size += len(chunk)
    return {"shop": shop, "name": file.filename, "size": size}


async def main():
    transport = httpx.ASGITransport(app)  # leave it out for a running server
    url = "http://127.0.0.1:8000/files"
    files = {"file": ("teas.csv", b"Assam,100\n", "text/csv")}
    async with httpx.AsyncClient(transport=transport, timeout=5) as client:
        response = await client.post(url, data={"shop": "Zoë"}, files=files)
    response.raise_for_status()
    print(response.json())


asyncio.run(main())
