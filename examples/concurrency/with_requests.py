# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from concurrent.futures import ThreadPoolExecutor

import requests

base = "http://127.0.0.1:7249"
paths = ["/teas/1", "/teas/2", "/teas/99"]


def fetch(path):
    try:
        response = session.get(base + path, timeout=5)
        response.raise_for_status()
        return response.json()["name"]
    except requests.RequestException as error:
        return f"{type(error).__name__}: {error}"


with requests.Session() as session, ThreadPoolExecutor() as threads:
    results = list(threads.map(fetch, paths))

for path, result in zip(paths, results, strict=True):
    print(path, result)
