# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from datetime import date

import requests

url = "http://127.0.0.1:7249/post"

# Fix
order = {"tea": "Assam", "due": date(2026, 12, 1).isoformat()}
response = requests.post(url, json=order, timeout=5)

print(response.json()["json"])
