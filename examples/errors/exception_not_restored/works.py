# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import pickle

import httpx


class FetchError(Exception):
    """A request failed; it takes one text, so that it can be pickled."""


# Fix: what leaves the worker is an exception of your own
def fetch(url):
    try:
        response = httpx.get(url, timeout=5)
        response.raise_for_status()
        return response.status_code, response.text
    except httpx.HTTPError as error:
        raise FetchError(f"{type(error).__name__}: {error}") from error


try:
    fetch("http://127.0.0.1:7249/status/404")
except FetchError as error:
    print(repr(pickle.loads(pickle.dumps(error))))
