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
    return response.json()


with (
    httpx.Client(base_url=base, timeout=5) as client,
    ThreadPoolExecutor(max_workers=4) as pool,
):
    try:
        page = list(pool.map(fetch, ["/get", "/json", "/status/404"]))
        print(len(page), "parts")
    except httpx.HTTPStatusError as error:
        pool.shutdown(wait=False, cancel_futures=True)  # what has not begun
        print("no page:", error.response.status_code, error.request.url)
