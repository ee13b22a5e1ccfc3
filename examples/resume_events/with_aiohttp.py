# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "sseclient-py"]
# ///

import asyncio

import aiohttp
from sseclient import SSEClient

url = "http://127.0.0.1:7249/sse?n=4"
last_id = "2"  # event.id of the last event that you handled
headers = {"Accept": "text/event-stream", "Last-Event-ID": last_id}
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=60)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url, headers=headers) as response:
            response.raise_for_status()
            block = []
            async for line in response.content:
                block.append(line)
                if not line.strip():  # an empty line ends an event
                    for event in SSEClient(block).events():
                        print(event.id, event.event, event.data)
                    block = []


asyncio.run(main())
