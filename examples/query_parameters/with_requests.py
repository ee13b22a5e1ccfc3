# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/get"
params = {"q": "earl grey & milk", "kind": ["black", "green"], "page": 2}

response = requests.get(url, params=params, timeout=5)
response.raise_for_status()
print(response.url)
print(response.json()["args"])
