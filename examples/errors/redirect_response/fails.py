# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

response = httpx.get("http://127.0.0.1:7249/redirect/1")
response.raise_for_status()
