# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from concurrent.futures import ThreadPoolExecutor

import httpx


def fetch(number):
    response = client.get("http://127.0.0.1:7249/delay/0.2")
    response.raise_for_status()
    return response.status_code


limits = httpx.Limits(max_connections=4, max_keepalive_connections=4)
with httpx.Client(limits=limits, timeout=5) as client:
    with ThreadPoolExecutor(max_workers=12) as threads:
        print(list(threads.map(fetch, range(12))))
