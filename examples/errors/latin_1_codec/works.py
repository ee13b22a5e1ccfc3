# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from urllib.parse import quote

import requests

url = "http://127.0.0.1:7249/headers"

# Fix: what the server expects, most often percent-encoding
headers = {"X-Price": quote("5 €")}
response = requests.get(url, headers=headers, timeout=5)

print(response.json()["headers"]["X-Price"])
