# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/headers"

# Fix
headers = {"X-Shop-Id": str(7)}
response = requests.get(url, headers=headers, timeout=5)

print(response.json()["headers"]["X-Shop-Id"])
