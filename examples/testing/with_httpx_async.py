# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "pytest-httpserver"]
# ///

"""Test a function that sends requests: against a real server on this machine, then against stubs."""

import asyncio
import logging

import httpx
from pytest_httpserver import HTTPServer


async def user_name(client: httpx.AsyncClient, url: str) -> str | None:
    response = await client.get(url)
    if response.status_code == 404:
        return None
    response.raise_for_status()
    return response.json()["name"]


def answer(request: httpx.Request) -> httpx.Response:
    if request.url.path == "/users/7":
        return httpx.Response(200, json={"name": "Ada"})
    raise httpx.ConnectTimeout("a stub")


async def main() -> None:
    async with httpx.AsyncClient() as client:
        with HTTPServer() as server:
            server.expect_request("/users/7", method="GET").respond_with_json({"name": "Ada"})
            server.expect_request("/users/8", method="GET").respond_with_data(status=404)
            print("served :", [await user_name(client, server.url_for(f"/users/{number}")) for number in (7, 8)])
            print("asked  :", [(request.method, request.path) for request, _ in server.log])
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client:
        print("stubbed:", await user_name(client, "http://api.test/users/7"))
        try:
            await user_name(client, "http://api.test/users/9")
        except httpx.TimeoutException as error:
            print("stubbed:", type(error).__name__)


logging.getLogger("werkzeug").setLevel(logging.ERROR)  # else the server logs each request
asyncio.run(main())
