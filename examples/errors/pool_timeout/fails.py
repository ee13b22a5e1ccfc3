# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

limits = httpx.Limits(max_connections=1)

with httpx.Client(limits=limits, timeout=1) as client:
    with client.stream("GET", "http://127.0.0.1:7249/stream/3"):
        client.get("http://127.0.0.1:7249/get")
