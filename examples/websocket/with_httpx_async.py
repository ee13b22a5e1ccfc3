# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-ws"]
# ///

"""Send a text and a binary message over a WebSocket, and receive the echo of each."""

import asyncio

import httpx
from httpx_ws import aconnect_ws

url = "ws://127.0.0.1:7249/ws/echo"


async def main() -> None:
    async with httpx.AsyncClient() as client, aconnect_ws(url, client) as websocket:
        await websocket.send_text("Grüße")
        print("text  :", repr(await websocket.receive_text(timeout=5)))
        await websocket.send_bytes(b"\x00\xff")
        print("binary:", repr(await websocket.receive_bytes(timeout=5)))


asyncio.run(main())
