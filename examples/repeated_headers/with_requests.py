# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/response-headers?X-Tea=green&X-Tea=black"

response = requests.get(url, timeout=5)
response.raise_for_status()
print("By name:", response.headers["X-Tea"])
print("Each   :", response.raw.headers.getlist("X-Tea"))
