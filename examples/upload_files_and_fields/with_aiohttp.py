# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/upload"
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)


async def main():
    form = aiohttp.FormData({"shop": "Zoë's teas"})
    for name, content in [("black.csv", b"Assam,100\n"), ("green.csv", b"Sencha,50\n")]:
        form.add_field("lists", content, filename=name, content_type="text/csv")
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.post(url, data=form) as response:
            response.raise_for_status()
            parts = (await response.json())["parts"]
    for part in parts:
        print(part["name"], part["filename"], part["content_type"], part["size"])


asyncio.run(main())
