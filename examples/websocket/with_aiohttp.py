# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "ws://127.0.0.1:7249/ws/echo"


async def main():
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=5)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.ws_connect(url) as websocket:
            await websocket.send_str("One Assam, please")
            print(await websocket.receive_str(timeout=5))
            await websocket.send_bytes(b"\x00\xff")
            print(await websocket.receive_bytes(timeout=5))


asyncio.run(main())
