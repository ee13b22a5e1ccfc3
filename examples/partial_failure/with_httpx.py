# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from concurrent.futures import ThreadPoolExecutor

import httpx

base = "http://127.0.0.1:7249"
paths = ["/get", "/status/404", "/json", "/status/503"]


def fetch(path):
    response = client.get(path)
    response.raise_for_status()
    return response.json()


with (
    httpx.Client(base_url=base, timeout=5) as client,
    ThreadPoolExecutor(max_workers=4) as pool,
):
    futures = {path: pool.submit(fetch, path) for path in paths}

for path, future in futures.items():
    if error := future.exception():
        print(path, "failed:", error.response.status_code)
    else:
        print(path, "came:", type(future.result()).__name__)
