# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import logging

import requests

logging.basicConfig(format="%(levelname)s %(name)s: %(message)s")
logging.getLogger("urllib3").setLevel(logging.DEBUG)

with requests.Session() as session:
    for number in 1, 99:
        session.get(f"http://127.0.0.1:7249/teas/{number}", timeout=5)
