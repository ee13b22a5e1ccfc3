# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests
from requests.adapters import HTTPAdapter


class RequestIdAdapter(HTTPAdapter):
    def add_headers(self, request, **options):
        request.headers["X-Request-ID"] = "order-7"


def report(response, **options):
    print(response.request.method, response.url, response.status_code)


with requests.Session() as session:
    session.mount("https://", RequestIdAdapter())  # there is no hook for requests
    session.mount("http://", RequestIdAdapter())
    session.hooks["response"] = [report]

    response = session.get("http://127.0.0.1:7249/headers", timeout=5)
    response.raise_for_status()
    print("Received:", response.json()["headers"]["X-Request-Id"])
