# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "pytest-httpserver"]
# ///

import logging

import httpx
from pytest_httpserver import HTTPServer

logging.getLogger("werkzeug").setLevel(logging.ERROR)  # do not log each request


def tea_name(client, base, number):
    response = client.get(f"{base}/teas/{number}")
    response.raise_for_status()
    return response.json()["name"]


with HTTPServer() as server, httpx.Client(timeout=5) as client:
    server.expect_request("/teas/1").respond_with_json({"name": "Assam"})
    print("Name:", tea_name(client, server.url_for(""), 1))

    request, _ = server.log[0]
    print("Request:", request.method, request.path, request.headers["Accept"])
