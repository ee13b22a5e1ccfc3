# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

# Fix: 5 s to connect, 30 s for each wait for data
response = requests.get("http://127.0.0.1:7249/delay/1", timeout=(5, 30))

print(response.status_code)
