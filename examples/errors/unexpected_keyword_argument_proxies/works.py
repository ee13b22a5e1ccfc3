# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

# Fix
with httpx.Client(proxy="http://127.0.0.1:7251", timeout=5) as client:
    print(client.get("http://127.0.0.1:7249/get").status_code)
