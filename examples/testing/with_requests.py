# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest-httpserver", "requests", "responses"]
# ///

"""Test a function that sends requests: against a real server on this machine, then against stubs."""

import logging

import requests
import responses
from pytest_httpserver import HTTPServer


def user_name(session: requests.Session, url: str) -> str | None:
    response = session.get(url, timeout=5)
    if response.status_code == 404:
        return None
    response.raise_for_status()
    return response.json()["name"]


logging.getLogger("werkzeug").setLevel(logging.ERROR)  # else the server logs each request

with requests.Session() as session, HTTPServer() as server:
    server.expect_request("/users/7", method="GET").respond_with_json({"name": "Ada"})
    server.expect_request("/users/8", method="GET").respond_with_data(status=404)
    print("served :", [user_name(session, server.url_for(f"/users/{number}")) for number in (7, 8)])
    print("asked  :", [(request.method, request.path) for request, _ in server.log])

with requests.Session() as session, responses.RequestsMock() as stub:
    stub.get("http://api.test/users/7", json={"name": "Ada"})
    stub.get("http://api.test/users/9", body=requests.ConnectTimeout("a stub"))
    print("stubbed:", user_name(session, "http://api.test/users/7"))
    try:
        user_name(session, "http://api.test/users/9")
    except requests.Timeout as error:
        print("stubbed:", type(error).__name__)
