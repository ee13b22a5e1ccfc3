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
            for tea in "Assam", "Sencha", "done":
                await websocket.send_str(tea)

            async for message in websocket:
                if message.type is aiohttp.WSMsgType.ERROR:
                    raise message.data
                print(message.data)
                if message.data == "done":
                    break


asyncio.run(main())
