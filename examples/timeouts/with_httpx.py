# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Meet four slow situations with timeouts of 0.8 s, and see what each of them comes to."""

import time
from concurrent.futures import ThreadPoolExecutor

import httpx

base = "http://127.0.0.1:7249"
timeout = httpx.Timeout(connect=0.8, read=0.8, write=0.8, pool=0.8)


def attempt(name: str, method: str, path: str, content: bytes | None = None) -> None:
    try:
        outcome = str(client.request(method, base + path, content=content).status_code)
    except httpx.HTTPError as error:
        outcome = type(error).__name__
    print(f"{name}: {outcome}")


with httpx.Client(timeout=timeout, limits=httpx.Limits(max_connections=1)) as client:
    attempt("Silence", "GET", "/delay/2")
    attempt("Upload that nobody reads", "POST", "/unread/1.5", bytes(16 * 1024 * 1024))
    attempt("A byte every 0.1 s, for 1.4 s", "GET", "/drip?numbytes=15&duration=1.5")
    with ThreadPoolExecutor() as threads:
        download = threads.submit(client.get, f"{base}/drip?numbytes=2&duration=4", timeout=5)
        time.sleep(0.3)  # by now it has the pool's only connection
        start = time.monotonic()
        attempt("Pool of one, in use", "GET", "/get")
        print("  it waited:", time.monotonic() - start > 0.5)
        download.result().raise_for_status()
