# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

with requests.Session() as session:
    session.headers["User-Agent"] = "tea-shop/1.0"  # with every request
    headers = {"Accept": "application/json", "X-Trace": "42"}  # with this one
    response = session.get("http://127.0.0.1:7249/headers", headers=headers, timeout=5)
    response.raise_for_status()
    received = response.json()["headers"]
    print(received["User-Agent"], received["Accept"], received["X-Trace"])
