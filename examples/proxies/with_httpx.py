# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

proxy = "http://user:passwd@127.0.0.1:7253"

with httpx.Client(proxy=proxy, timeout=5) as client:
    response = client.get("http://127.0.0.1:7249/get")
    response.raise_for_status()
    print("Via", response.headers["Via"])
