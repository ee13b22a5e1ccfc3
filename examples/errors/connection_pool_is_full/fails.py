# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import logging
from concurrent.futures import ThreadPoolExecutor

import requests

logging.basicConfig(level=logging.WARNING)
urls = ["http://127.0.0.1:7249/connections/full-pool/together/12"] * 12

with requests.Session() as session, ThreadPoolExecutor(12) as pool:
    list(pool.map(session.get, urls))
