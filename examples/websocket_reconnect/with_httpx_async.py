# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-ws"]
# ///

import asyncio

import httpx
from httpx_ws import HTTPXWSException, WebSocketDisconnect, aconnect_ws

url = "ws://127.0.0.1:7249/ws/ticks?n=2"  # sends 1 and 2, then closes


async def listen(client):
    async with aconnect_ws(url, client) as websocket:  # a ping every 20 seconds
        while True:
            print(await websocket.receive_text())


async def main():
    pause = 0.5
    async with httpx.AsyncClient(timeout=5) as client:
        for _ in range(2):  # in your program: while True
            try:
                await listen(client)
            except* WebSocketDisconnect:  # the server closed
                pause = 0.5
            except* (httpx.HTTPError, HTTPXWSException) as errors:
                print("Lost:", repr(errors.exceptions))
                pause = min(60, pause * 2)
            await asyncio.sleep(pause)


asyncio.run(main())
