# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from concurrent.futures import ThreadPoolExecutor, as_completed

import requests

base = "http://127.0.0.1:7249"


def fetch(path):
    response = session.get(base + path, timeout=5)
    response.raise_for_status()
    return response.status_code, path


with requests.Session() as session, ThreadPoolExecutor() as threads:
    calls = [threads.submit(fetch, path) for path in ("/delay/1", "/status/503")]
    for call in as_completed(calls):
        try:
            print(*call.result())
        except requests.RequestException as error:
            print("Failed:", type(error).__name__)
