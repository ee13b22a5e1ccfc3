# /// script
# requires-python = ">=3.11"
# dependencies = ["niquests"]
# ///

from concurrent.futures import ThreadPoolExecutor

import niquests

base = "http://127.0.0.1:7249"


def fetch(path):
    response = session.get(path)
    response.raise_for_status()
    return response.status_code


# One session for all threads
with (
    niquests.Session(base_url=base, timeout=5) as session,
    ThreadPoolExecutor(max_workers=4) as pool,
):
    print(list(pool.map(fetch, ["/get", "/json", "/headers"])))
