# /// script
# requires-python = ">=3.11"
# dependencies = ["niquests"]
# ///

from concurrent.futures import ThreadPoolExecutor

import niquests

urls = ["http://127.0.0.1:7249/delay/0.2"] * 30


def fetch(url):
    return session.get(url, timeout=5).status_code


# Fix
with niquests.Session(pool_maxsize=30) as session:
    with ThreadPoolExecutor(max_workers=30) as pool:
        print(len(list(pool.map(fetch, urls))), "responses")
