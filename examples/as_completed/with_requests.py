# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from concurrent.futures import ThreadPoolExecutor, as_completed

import requests


def fetch(seconds):
    response = session.get(f"http://127.0.0.1:7249/delay/{seconds}", timeout=5)
    response.raise_for_status()
    return f"after {seconds} s: {response.status_code}"


with requests.Session() as session, ThreadPoolExecutor() as threads:
    calls = [threads.submit(fetch, seconds) for seconds in (1, 0.1, 0.5)]
    for call in as_completed(calls):
        print(call.result())
