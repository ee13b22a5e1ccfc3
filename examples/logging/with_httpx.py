# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import logging

import httpx

logging.basicConfig(format="%(levelname)s %(name)s: %(message)s")
logging.getLogger("httpx").setLevel(logging.INFO)

with httpx.Client(timeout=5) as client:
    for number in 1, 99:
        client.get(f"http://127.0.0.1:7249/teas/{number}")
