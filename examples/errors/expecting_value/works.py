# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

response = requests.get("http://127.0.0.1:7249/html", timeout=5)
# Fix: look at what came
try:
    print(response.json())
except requests.JSONDecodeError:
    print(response.status_code, response.headers["Content-Type"], response.text[:15])
