# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

# Fix: the host and port where the server listens
response = httpx.get("http://127.0.0.1:7249/get", timeout=5)

print(response.status_code)
