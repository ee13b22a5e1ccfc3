# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from concurrent.futures import ThreadPoolExecutor

import httpx

base = "http://127.0.0.1:7249"
paths = ["/teas/1", "/teas/2", "/teas/99"]


def fetch(path):
    try:
        response = client.get(base + path)
        response.raise_for_status()
        return response.json()["name"]
    except httpx.HTTPError as error:
        return f"{type(error).__name__}: {error}"


with httpx.Client(timeout=5) as client, ThreadPoolExecutor() as threads:
    results = list(threads.map(fetch, paths))

for path, result in zip(paths, results, strict=True):
    print(path, result)
