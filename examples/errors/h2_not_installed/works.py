# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx[http2]"]
# ///

import httpx

# Fix: python -m pip install "httpx[http2]"
with httpx.Client(http2=True, timeout=5) as client:
    print(client.get("http://127.0.0.1:7249/get").http_version)
