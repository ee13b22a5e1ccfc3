# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

# Fix: the port speaks plain HTTP
response = requests.get("http://127.0.0.1:7249/get", timeout=5)

print(response.status_code)
