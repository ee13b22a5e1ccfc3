# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

# Fix: 30 s for each wait for data, 5 s for the rest
timeout = httpx.Timeout(5, read=30)
response = httpx.get("http://127.0.0.1:7249/delay/1", timeout=timeout)

print(response.status_code)
