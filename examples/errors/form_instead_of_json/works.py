# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/post"

# Fix
response = requests.post(url, json={"tea": "Assam"}, timeout=5)

print(response.json()["headers"]["Content-Type"], response.json()["json"])
