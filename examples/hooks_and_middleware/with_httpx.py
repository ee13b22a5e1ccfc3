# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Stamp every request, report every response and raise for every failure, in one place for all calls."""

import itertools

import httpx

base = "http://127.0.0.1:7249"
numbers = itertools.count(1)


def stamp(request: httpx.Request) -> None:
    request.headers["X-Request-ID"] = f"request-{next(numbers)}"


def report(response: httpx.Response) -> None:
    request = response.request
    print(request.headers["X-Request-ID"], request.method, request.url, response.status_code)


def check(response: httpx.Response) -> None:
    if response.is_error:  # raise_for_status() alone would raise for the redirect too
        response.raise_for_status()


hooks = {"request": [stamp], "response": [report, check]}

with httpx.Client(event_hooks=hooks, follow_redirects=True) as client:
    response = client.get(f"{base}/redirect/1")
    print("received:", response.json()["headers"]["X-Request-Id"])
    try:
        client.get(f"{base}/status/404")
    except httpx.HTTPStatusError as error:
        print("raised:", type(error).__name__)
