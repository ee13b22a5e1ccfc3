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
            for tea in "Assam", "Sencha", "done":
                await websocket.send_text(tea)

            while True:
                message = await websocket.receive_text()
                print(message)
                if message == "done":
                    break


asyncio.run(main())
