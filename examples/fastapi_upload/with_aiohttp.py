# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-asgi-connector", "fastapi", "python-multipart"]
# ///

import asyncio
from typing import Annotated

import aiohttp
from aiohttp_asgi_connector import ASGIApplicationConnector
from fastapi import FastAPI, Form, UploadFile

app = FastAPI()
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)


@app.post("/files")
async def receive(file: UploadFile, shop: Annotated[str, Form()]):
    size = 0
    while chunk := await file.read(64 * 1024):  # write it to where it belongs
        size += len(chunk)
    return {"shop": shop, "name": file.filename, "size": size}


async def main():
    connector = ASGIApplicationConnector(app)  # leave it out for a running server
    url = "http://127.0.0.1:8000/files"
    form = aiohttp.FormData({"shop": "Zoë"})
    form.add_field("file", b"Assam,100\n", filename="teas.csv", content_type="text/csv")
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        async with session.post(url, data=form) as response:
            response.raise_for_status()
            print(await response.json())


asyncio.run(main())
