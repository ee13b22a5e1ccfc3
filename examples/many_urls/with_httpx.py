# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from threading import Semaphore

import httpx

hosts = ["http://127.0.0.1:7249", "http://localhost:7249"]
urls = [f"{host}/bytes/{size}" for size in range(100, 105) for host in hosts]
urls += ["http://127.0.0.1:7249/status/503", "http://127.0.0.1:1/"]
per_host = defaultdict(lambda: Semaphore(4))  # 4 requests to a host at once


def fetch(url):
    with per_host[httpx.URL(url).netloc]:
        response = client.get(url)
    response.raise_for_status()
    return response.content


with httpx.Client(timeout=5) as client, ThreadPoolExecutor(max_workers=10) as pool:
    futures = {}
    for url in urls:
        futures[url] = pool.submit(fetch, url)
        time.sleep(0.02)  # at most 50 new requests a second

bodies, failures = {}, {}
for url, future in futures.items():
    if error := future.exception():
        failures[url] = error
    else:
        bodies[url] = future.result()
print(len(bodies), "bodies")
for url, error in failures.items():
    print(url, type(error).__name__)
