# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Repeat requests that fail for a moment, and let the server count the tries."""

import uuid

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

retry = Retry(total=3, backoff_factor=0.05, status_forcelist=[502, 503, 504])


def attempt(name: str, adapter: HTTPAdapter, method: str = "GET", fail: int = 2) -> None:
    url = f"http://127.0.0.1:7249/retry/{uuid.uuid4()}?fail={fail}"  # 503 as often as that, then 200
    with requests.Session() as session:
        session.mount("http://", adapter)
        try:
            response = session.request(method, url, timeout=5)
            print(f"{name}: {response.status_code} at try {response.json()['tries']}")
        except requests.RequestException as error:
            print(f"{name}: {type(error).__name__}")


attempt("GET, built in", HTTPAdapter(max_retries=3))
attempt("GET, with retries", HTTPAdapter(max_retries=retry))
attempt("POST, with retries", HTTPAdapter(max_retries=retry), method="POST")
attempt("GET, failing on", HTTPAdapter(max_retries=retry), fail=10)
