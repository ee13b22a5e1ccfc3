# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from urllib.parse import urljoin

import requests

url = "http://127.0.0.1:7249/redirect/2"

response = requests.get(url, allow_redirects=False, timeout=5)
response.raise_for_status()
if "Location" in response.headers:
    print(response.status_code, urljoin(response.url, response.headers["Location"]))
