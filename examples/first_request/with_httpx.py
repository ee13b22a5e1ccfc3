# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/ds2man/basic/response/case1"

response = httpx.get(url, timeout=5)
response.raise_for_status()
print(response.json())
