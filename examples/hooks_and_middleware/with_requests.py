# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Stamp every request, report every response and raise for every failure, in one place for all calls."""

import itertools

import requests
from requests.adapters import HTTPAdapter

base = "http://127.0.0.1:7249"
numbers = itertools.count(1)


class StampingAdapter(HTTPAdapter):
    """Gives every request a number."""

    def add_headers(self, request: requests.PreparedRequest, **options: object) -> None:
        """Add a header, as the last step before sending."""
        request.headers["X-Request-ID"] = f"request-{next(numbers)}"


def report(response: requests.Response, **options: object) -> None:
    request = response.request
    print(request.headers["X-Request-ID"], request.method, request.url, response.status_code)


def check(response: requests.Response, **options: object) -> None:
    response.raise_for_status()


with requests.Session() as session:
    session.mount("http://", StampingAdapter())  # there is no hook for requests
    session.hooks["response"] = [report, check]

    response = session.get(f"{base}/redirect/1", timeout=5)
    print("received:", response.json()["headers"]["X-Request-Id"])
    try:
        session.get(f"{base}/status/404", timeout=5)
    except requests.HTTPError as error:
        print("raised:", type(error).__name__)
