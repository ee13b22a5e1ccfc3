# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from concurrent.futures import ThreadPoolExecutor

import httpx

base = "http://127.0.0.1:7249"


def fetch(path):
    response = client.get(path)
    response.raise_for_status()
    return response.status_code


# One client for all threads
with (
    httpx.Client(base_url=base, timeout=5) as client,
    ThreadPoolExecutor(max_workers=4) as pool,
):
    print(list(pool.map(fetch, ["/get", "/json", "/headers"])))
