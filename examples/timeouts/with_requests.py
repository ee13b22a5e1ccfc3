# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Meet four slow situations with timeouts of 0.8 s, and see what each of them comes to."""

import threading

import requests
from requests.adapters import HTTPAdapter

base = "http://127.0.0.1:7249"
timeout = (0.8, 0.8)  # connect, read


def attempt(name: str, method: str, path: str, data: bytes | None = None) -> None:
    try:
        outcome = str(session.request(method, base + path, data=data, timeout=timeout).status_code)
    except requests.RequestException as error:
        outcome = type(error).__name__
    print(f"{name}: {outcome}")


with requests.Session() as session:
    session.mount("http://", HTTPAdapter(pool_maxsize=1))
    attempt("Silence", "GET", "/delay/2")
    attempt("Upload that nobody reads", "POST", "/unread/1.5", bytes(16 * 1024 * 1024))
    attempt("A byte every 0.1 s, for 1.4 s", "GET", "/drip?numbytes=15&duration=1.5")
    with session.get(f"{base}/drip?numbytes=2&duration=2", stream=True, timeout=5) as response:
        threading.Timer(1.5, response.close).start()  # should the next request wait for it
        attempt("Pool of one, in use", "GET", "/get")
