# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///

import logging

import httpx2

logging.basicConfig(format="%(levelname)s %(name)s: %(message)s")
logging.getLogger("httpx2").setLevel(logging.INFO)

with httpx2.Client(timeout=5) as client:
    for number in 1, 99:
        client.get(f"http://127.0.0.1:7249/teas/{number}")
