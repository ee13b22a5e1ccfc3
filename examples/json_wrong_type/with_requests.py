# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

response = requests.get("http://127.0.0.1:7249/json/text-plain", timeout=5)
response.raise_for_status()
print(response.headers["Content-Type"])
print(response.json())
