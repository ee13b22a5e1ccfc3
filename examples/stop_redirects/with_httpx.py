# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/redirect/2"

response = httpx.get(url, follow_redirects=False, timeout=5)
if response.has_redirect_location:
    print(response.status_code, response.next_request.url)
else:
    response.raise_for_status()
