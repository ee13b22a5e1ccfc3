# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Send a text and a binary message over a WebSocket, and receive the echo of each."""

import asyncio

import aiohttp

url = "ws://127.0.0.1:7249/ws/echo"


async def main() -> None:
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as websocket:
        await websocket.send_str("Grüße")
        print("text  :", repr(await websocket.receive_str(timeout=5)))
        await websocket.send_bytes(b"\x00\xff")
        print("binary:", repr(await websocket.receive_bytes(timeout=5)))
    print("closed:", websocket.close_code)


asyncio.run(main())
