# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7252/redirect-loop"

# Fix: see where it leads
response = requests.get(url, allow_redirects=False, timeout=5)
print(response.status_code, response.headers["Location"])
