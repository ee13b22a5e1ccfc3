# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from concurrent.futures import ThreadPoolExecutor

import requests
from requests.adapters import HTTPAdapter


def fetch(number):
    response = session.get("http://127.0.0.1:7249/delay/0.2", timeout=5)
    response.raise_for_status()
    return response.status_code


with requests.Session() as session:
    session.mount("https://", HTTPAdapter(pool_maxsize=4, pool_block=True))
    session.mount("http://", HTTPAdapter(pool_maxsize=4, pool_block=True))
    with ThreadPoolExecutor(max_workers=12) as threads:
        print(list(threads.map(fetch, range(12))))
