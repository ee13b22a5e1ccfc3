# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/redirect/1"

# Fix
with httpx.Client(follow_redirects=True, timeout=5) as client:
    response = client.get(url)

print(response.status_code, response.url)
