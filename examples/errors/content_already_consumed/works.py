# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/bytes/1000"

with requests.get(url, stream=True, timeout=5) as response:
    # Fix: read once, then use what was kept
    body = response.content
    print(len(body), body[:4] == response.content[:4])
