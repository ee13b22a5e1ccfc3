# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/user-agent"

# Fix: say who you are, and how to reach you
headers = {"User-Agent": "tea-shop/1.0 (ops@shop.example)"}
response = requests.get(url, headers=headers, timeout=5)

print(response.json())
