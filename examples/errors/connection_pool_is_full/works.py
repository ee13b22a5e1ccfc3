# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from concurrent.futures import ThreadPoolExecutor

import requests
from requests.adapters import HTTPAdapter

urls = ["http://127.0.0.1:7249/delay/0.1"] * 12


def fetch(url):
    return session.get(url, timeout=5).status_code


with requests.Session() as session, ThreadPoolExecutor(max_workers=12) as pool:
    # Fix: as many connections as threads
    adapter = HTTPAdapter(pool_maxsize=12)
    session.mount("http://", adapter)
    session.mount("https://", adapter)

    print(list(pool.map(fetch, urls)))
