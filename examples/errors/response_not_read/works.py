# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/nowhere"

with httpx.stream("GET", url, timeout=5) as response:
    # Fix: with AsyncClient, await response.aread()
    if response.is_error:
        response.read()
        print(response.status_code, response.text)
