# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "pytest-httpserver"]
# ///

import asyncio
import logging

import aiohttp
from pytest_httpserver import HTTPServer

logging.getLogger("werkzeug").setLevel(logging.ERROR)  # do not log each request


async def tea_name(session, base, number):
    async with session.get(f"{base}/teas/{number}") as response:
        response.raise_for_status()
        return (await response.json())["name"]


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    with HTTPServer() as server:
        async with aiohttp.ClientSession(timeout=timeout) as session:
            server.expect_request("/teas/1").respond_with_json({"name": "Assam"})
            print("Name:", await tea_name(session, server.url_for(""), 1))

        request, _ = server.log[0]
        print("Request:", request.method, request.path, request.headers["Accept"])


asyncio.run(main())
