# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

# Fix: a whole URL, or a path with base_url=
with httpx.Client(base_url="http://127.0.0.1:7249", timeout=5) as client:
    print(client.get("/get").status_code)
