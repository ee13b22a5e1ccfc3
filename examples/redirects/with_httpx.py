# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/redirect/2"

response = httpx.get(url, follow_redirects=True, timeout=5)
response.raise_for_status()
for step in response.history:
    print(step.status_code, step.url)
print(response.status_code, response.url)
