# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "brotli"]
# ///

import requests

response = requests.get("http://127.0.0.1:7249/brotli", timeout=5)
response.raise_for_status()
print("Sent as:", response.headers["Content-Encoding"])
print("Read   :", response.json()["brotli"])
