# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

# Fix: keep every request inside the block
with httpx.Client(base_url="http://127.0.0.1:7249", timeout=5) as client:
    for path in ("/get", "/json"):
        print(path, client.get(path).status_code)
