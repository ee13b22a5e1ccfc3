# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

response = requests.get("http://127.0.0.1:7249/html", timeout=5)
response.raise_for_status()
try:
    print(response.json())
except ValueError as error:
    print("No JSON:", error)
    print(response.headers.get("Content-Type"), response.text[:15])
