# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

with httpx.stream("GET", "http://127.0.0.1:7249/bytes/1000") as response:
    size = sum(len(chunk) for chunk in response.iter_bytes())
    print(size, response.read()[:4])
