# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

response = httpx.get("http://127.0.0.1:7249/text/none", timeout=5)
response.raise_for_status()
response.encoding = "utf-8"  # before the first response.text
print("Told   :", response.text)
