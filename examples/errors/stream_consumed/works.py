# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/bytes/1000"

with httpx.stream("GET", url, timeout=5) as response:
    # Fix: read once, keep what you need twice
    body = response.read()
    print(len(body), body[:4] == response.content[:4])
