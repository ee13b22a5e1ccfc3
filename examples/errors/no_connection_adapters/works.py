# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

line = ' "http://127.0.0.1:7249/get"\n'

# Fix: strip what a file or a copy left around the URL
url = line.strip().strip('"')
response = requests.get(url, timeout=5)

print(response.status_code)
