# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-asgi-connector", "fastapi"]
# ///

import asyncio
from pathlib import Path

import aiohttp
from aiohttp_asgi_connector import ASGIApplicationConnector
from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)


def rows():
    yield "name,grams\n"
    for name in ("Assam", "Sencha", "Rooibos"):
        yield f"{name},100\n"


@app.get("/teas.csv")
async def teas():
    headers = {"Content-Disposition": 'attachment; filename="teas.csv"'}
    return StreamingResponse(rows(), media_type="text/csv", headers=headers)


async def main():
    connector = ASGIApplicationConnector(app)  # leave it out for a running server
    url = "http://127.0.0.1:8000/teas.csv"
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            with open("teas.csv", "wb") as file:
                async for chunk in response.content.iter_chunked(64 * 1024):
                    await asyncio.to_thread(file.write, chunk)
    print(Path("teas.csv").read_text().splitlines())


asyncio.run(main())
