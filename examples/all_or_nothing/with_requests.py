# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from concurrent.futures import ThreadPoolExecutor

import requests

base = "http://127.0.0.1:7249"


def fetch(path):
    response = session.get(base + path, timeout=5)
    response.raise_for_status()
    return response.json()


with requests.Session() as session, ThreadPoolExecutor(max_workers=4) as pool:
    try:
        page = list(pool.map(fetch, ["/get", "/json", "/status/404"]))
        print(len(page), "parts")
    except requests.HTTPError as error:
        pool.shutdown(wait=False, cancel_futures=True)  # what has not begun
        print("no page:", error)
