# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-ws"]
# ///

import asyncio

import httpx
from httpx_ws import aconnect_ws

url = "ws://127.0.0.1:7249/ws/echo"


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        async with aconnect_ws(url, client) as websocket:
            await websocket.send_text("One Assam, please")
            print(await websocket.receive_text(timeout=5))
            await websocket.send_bytes(b"\x00\xff")
            print(await websocket.receive_bytes(timeout=5))


asyncio.run(main())
