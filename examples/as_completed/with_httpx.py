# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from concurrent.futures import ThreadPoolExecutor, as_completed

import httpx

base = "http://127.0.0.1:7249"


def fetch(path):
    response = client.get(base + path)
    response.raise_for_status()
    return response.status_code, path


with httpx.Client(timeout=5) as client, ThreadPoolExecutor() as threads:
    calls = [threads.submit(fetch, path) for path in ("/delay/1", "/status/503")]
    for call in as_completed(calls):
        try:
            print(*call.result())
        except httpx.HTTPError as error:
            print("Failed:", type(error).__name__)
