# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/text/none"

response = requests.get(url, timeout=5)
# Fix
response.encoding = "utf-8"
print(response.text)
