# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "ws://127.0.0.1:7249/ws/ticks?n=2"  # sends 1 and 2, then closes


async def listen(session):
    async with session.ws_connect(url, heartbeat=20) as websocket:
        async for message in websocket:
            if message.type is aiohttp.WSMsgType.ERROR:  # no pong came, for one
                raise message.data
            print(message.data)


async def main():
    pause = 0.5
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=5)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        for _ in range(2):  # in your program: while True
            try:
                await listen(session)
                pause = 0.5
            except (aiohttp.ClientError, aiohttp.WebSocketError, OSError) as error:
                print("Lost:", repr(error))
                pause = min(60, pause * 2)
            await asyncio.sleep(pause)


asyncio.run(main())
