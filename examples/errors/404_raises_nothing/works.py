# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

response = httpx.get("http://127.0.0.1:7249/nowhere", timeout=5)
# Fix
try:
    response.raise_for_status()
except httpx.HTTPStatusError as error:
    print(error.response.status_code)
