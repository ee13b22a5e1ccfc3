# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "sseclient-py"]
# ///

"""Read server-sent events, leave after the second, and go on from there."""

import asyncio

import aiohttp
from sseclient import SSEClient

url = "http://127.0.0.1:7249/sse?n=4&delay=0.1"
headers = {"Accept": "text/event-stream"}


async def main() -> None:
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=60)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        for connection in (1, 2):
            async with session.get(url, headers=headers) as response:
                response.raise_for_status()
                block: list[bytes] = []
                async for line in response.content:
                    block.append(line)
                    if line.strip():
                        continue  # only an empty line ends an event
                    for event in SSEClient(block).events():
                        print(f"connection {connection}:", event.id, event.event, event.data)
                        if event.id:
                            headers["Last-Event-ID"] = event.id
                    block.clear()
                    if connection == 1 and headers.get("Last-Event-ID") == "2":
                        break


asyncio.run(main())
