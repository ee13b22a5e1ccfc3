# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from concurrent.futures import ThreadPoolExecutor, as_completed

import httpx


def fetch(seconds):
    response = client.get(f"http://127.0.0.1:7249/delay/{seconds}")
    response.raise_for_status()
    return f"after {seconds} s: {response.status_code}"


with httpx.Client(timeout=5) as client, ThreadPoolExecutor() as threads:
    calls = [threads.submit(fetch, seconds) for seconds in (1, 0.1, 0.5)]
    for call in as_completed(calls):
        print(call.result())
