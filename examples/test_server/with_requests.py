# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest-httpserver", "requests"]
# ///

import logging

import requests
from pytest_httpserver import HTTPServer

logging.getLogger("werkzeug").setLevel(logging.ERROR)  # do not log each request


def tea_name(session, base, number):
    response = session.get(f"{base}/teas/{number}", timeout=5)
    response.raise_for_status()
    return response.json()["name"]


with HTTPServer() as server, requests.Session() as session:
    server.expect_request("/teas/1").respond_with_json({"name": "Assam"})
    print("Name:", tea_name(session, server.url_for(""), 1))

    request, _ = server.log[0]
    print("Request:", request.method, request.path, request.headers["Accept"])
