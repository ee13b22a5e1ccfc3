# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import ssl
from pathlib import Path

import httpx

Path("ca.pem").write_text(httpx.get("http://127.0.0.1:7249/ca.pem", timeout=5).text)

# Fix
context = ssl.create_default_context()
context.load_verify_locations("ca.pem")
response = httpx.get("https://127.0.0.1:7250/get", verify=context, timeout=5)

print(response.status_code)
