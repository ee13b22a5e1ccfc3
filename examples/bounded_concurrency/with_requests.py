# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from concurrent.futures import ThreadPoolExecutor

import requests


def fetch(number):
    try:
        url = f"http://127.0.0.1:7249/teas/{number}"
        response = session.get(url, timeout=5)
        response.raise_for_status()
        return response.json()["name"]
    except requests.RequestException as error:
        return error


with requests.Session() as session, ThreadPoolExecutor(max_workers=5) as threads:
    results = list(threads.map(fetch, range(1, 27)))

names = [result for result in results if isinstance(result, str)]
errors = [result for result in results if isinstance(result, Exception)]
print(len(names), "teas:", *names[:4], "...")
print(len(errors), "error:", *errors)
