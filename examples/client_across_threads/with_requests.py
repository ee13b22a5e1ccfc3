# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import threading
from concurrent.futures import ThreadPoolExecutor

import requests

base = "http://127.0.0.1:7249"
local = threading.local()


def open_session():
    local.session = requests.Session()


def fetch(path):
    response = local.session.get(base + path, timeout=5)
    response.raise_for_status()
    return response.status_code


# A session for each thread
with ThreadPoolExecutor(max_workers=4, initializer=open_session) as pool:
    print(list(pool.map(fetch, ["/get", "/json", "/headers"])))
