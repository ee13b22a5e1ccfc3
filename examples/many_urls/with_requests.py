# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from threading import Semaphore
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter

hosts = ["http://127.0.0.1:7249", "http://localhost:7249"]
urls = [f"{host}/bytes/{size}" for size in range(100, 105) for host in hosts]
urls += ["http://127.0.0.1:7249/status/503", "http://127.0.0.1:1/"]
per_host = defaultdict(lambda: Semaphore(4))  # 4 requests to a host at once


def fetch(url):
    with per_host[urlsplit(url).netloc]:
        response = session.get(url, timeout=5)
    response.raise_for_status()
    return response.content


with requests.Session() as session, ThreadPoolExecutor(max_workers=10) as pool:
    session.mount("http://", HTTPAdapter(pool_maxsize=10))
    session.mount("https://", HTTPAdapter(pool_maxsize=10))
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
