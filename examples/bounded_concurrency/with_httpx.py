# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from concurrent.futures import ThreadPoolExecutor

import httpx


def fetch(number):
    try:
        url = f"http://127.0.0.1:7249/teas/{number}"
        response = client.get(url)
        response.raise_for_status()
        return response.json()["name"]
    except httpx.HTTPError as error:
        return error


with httpx.Client(timeout=5) as client, ThreadPoolExecutor(max_workers=5) as threads:
    results = list(threads.map(fetch, range(1, 27)))

names = [result for result in results if isinstance(result, str)]
errors = [result for result in results if isinstance(result, Exception)]
print(len(names), "teas:", *names[:4], "...")
print(len(errors), "error:", *errors)
