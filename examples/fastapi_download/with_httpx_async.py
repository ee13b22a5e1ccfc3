# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "fastapi"]
# ///

import asyncio
from pathlib import Path

import httpx
from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()


def rows():
    yield "name,grams\n"
    for name in ("Assam", "Sencha", "Rooibos"):
        yield f"{name},100\n"


@app.get("/teas.csv")
async def teas():
    headers = {"Content-Disposition": 'attachment; filename="teas.csv"'}
    return StreamingResponse(rows(), media_type="text/csv", headers=headers)


async def main():
    transport = httpx.ASGITransport(app)  # leave it out for a running server
    url = "http://127.0.0.1:8000/teas.csv"
    async with httpx.AsyncClient(transport=transport, timeout=5) as client:
        async with client.stream("GET", url) as response:
            response.raise_for_status()
            with open("teas.csv", "wb") as file:
                async for chunk in response.aiter_bytes(chunk_size=64 * 1024):
                    await asyncio.to_thread(file.write, chunk)
    print(Path("teas.csv").read_text().splitlines())


asyncio.run(main())
