# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import os

import requests

os.environ["HTTP_PROXY"] = "http://127.0.0.1:7251"  # as your shell may have it

with requests.Session() as session:
    session.trust_env = False
    response = session.get("http://127.0.0.1:7249/get", timeout=5)
response.raise_for_status()
print("via", response.headers.get("Via", "no proxy"))
