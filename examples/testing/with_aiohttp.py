# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "pytest-httpserver"]
# ///

"""Test a function that sends requests: against a real server on this machine, then against stubs."""

import asyncio
import logging

import aiohttp
from pytest_httpserver import HTTPServer


async def user_name(session: aiohttp.ClientSession, url: str) -> str | None:
    async with session.get(url) as response:
        if response.status == 404:
            return None
        response.raise_for_status()
        return (await response.json())["name"]


async def answer(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    raise aiohttp.ConnectionTimeoutError("a stub")


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        with HTTPServer() as server:
            server.expect_request("/users/7", method="GET").respond_with_json({"name": "Ada"})
            server.expect_request("/users/8", method="GET").respond_with_data(status=404)
            print("served :", [await user_name(session, server.url_for(f"/users/{number}")) for number in (7, 8)])
            print("asked  :", [(request.method, request.path) for request, _ in server.log])
    async with aiohttp.ClientSession(middlewares=[answer]) as session:
        try:
            await user_name(session, "http://api.test/users/9")
        except TimeoutError as error:
            print("stubbed:", type(error).__name__)


logging.getLogger("werkzeug").setLevel(logging.ERROR)  # else the server logs each request
asyncio.run(main())
