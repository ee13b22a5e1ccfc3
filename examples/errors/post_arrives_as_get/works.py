# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/redirect-to?url=/post&status_code=302"

response = requests.post(url, json={"tea": "Assam"}, timeout=5)
# Fix: see where it was sent on to, and post there
print(response.request.method, response.url)
response = requests.post(response.url, json={"tea": "Assam"}, timeout=5)
print(response.request.method, response.status_code)
