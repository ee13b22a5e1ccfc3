# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Send 20 requests of 100 ms each at the same time from a pool of threads."""

import time
from concurrent.futures import ThreadPoolExecutor

import requests

urls = ["http://127.0.0.1:7249/delay/0.1"] * 20


def fetch(url: str) -> int:
    """Return the status code of one response."""
    response = session.get(url, timeout=5)
    response.raise_for_status()
    return response.status_code


with requests.Session() as session, ThreadPoolExecutor(max_workers=len(urls)) as pool:
    start = time.perf_counter()
    statuses = list(pool.map(fetch, urls))
    elapsed = time.perf_counter() - start
print(len(statuses), "requests, all 200:", set(statuses) == {200})
print("under 2 s, the sum of the delays:", elapsed < 2)
