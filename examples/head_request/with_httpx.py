# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/files/tea.csv"

response = httpx.head(url, follow_redirects=True, timeout=5)
response.raise_for_status()
print(response.headers["Content-Type"], response.headers["Content-Length"])
