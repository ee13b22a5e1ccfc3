# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from concurrent.futures import ThreadPoolExecutor

import requests

base = "http://127.0.0.1:7249"
paths = ["/get", "/status/404", "/json", "/status/503"]


def fetch(path):
    response = session.get(base + path, timeout=5)
    response.raise_for_status()
    return response.json()


with requests.Session() as session, ThreadPoolExecutor(max_workers=4) as pool:
    futures = {path: pool.submit(fetch, path) for path in paths}

for path, future in futures.items():
    if error := future.exception():
        print(path, "failed:", error.response.status_code)
    else:
        print(path, "came:", type(future.result()).__name__)
