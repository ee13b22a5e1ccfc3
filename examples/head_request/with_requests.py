# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/files/tea.csv"

response = requests.head(url, allow_redirects=True, timeout=5)
response.raise_for_status()
print(response.headers["Content-Type"], response.headers["Content-Length"])
