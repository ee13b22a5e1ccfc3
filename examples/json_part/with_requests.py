# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import json

import requests

url = "http://127.0.0.1:7249/upload"
order = {"tea": "Assam", "grams": 100}
files = {  # file name or None, content, content type
    "order": (None, json.dumps(order), "application/json"),
    "label": ("label.txt", b"For Zoe", "text/plain"),
}

response = requests.post(url, files=files, timeout=5)
response.raise_for_status()
for part in response.json()["parts"]:
    print(part["name"], part["filename"], part["content_type"], part["size"])
