# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7252/bad-gzip"

# Fix: see the bytes as they came
with requests.get(url, stream=True, timeout=5) as response:
    print(response.headers["Content-Encoding"], response.raw.read(40))
