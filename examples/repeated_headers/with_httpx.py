# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/response-headers?X-Tea=green&X-Tea=black"

response = httpx.get(url, timeout=5)
response.raise_for_status()
print("By name:", response.headers["X-Tea"])
print("Each   :", response.headers.get_list("X-Tea"))
