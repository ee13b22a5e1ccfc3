# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from urllib.parse import urljoin

import requests

base = "http://127.0.0.1:7249"

# Fix: give the scheme; requests has no base URL
url = urljoin(base, "/get")
response = requests.get(url, timeout=5)

print(response.status_code)
