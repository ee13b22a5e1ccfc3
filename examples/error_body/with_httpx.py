# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

response = httpx.get("http://127.0.0.1:7249/teas/99", timeout=5)
try:
    response.raise_for_status()
except httpx.HTTPStatusError as error:
    print(error.response.status_code, error.response.text)
