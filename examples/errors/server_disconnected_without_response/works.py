# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

# Fix: drop idle connections before the server does
limits = httpx.Limits(keepalive_expiry=3)
with httpx.Client(limits=limits, timeout=5) as client:
    print(client.get("http://127.0.0.1:7249/get").status_code)
