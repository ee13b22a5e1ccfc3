# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/digest-auth/auth/user/passwd/SHA-256"

with httpx.Client(auth=httpx.DigestAuth("user", "passwd"), timeout=5) as client:
    response = client.get(url)
    response.raise_for_status()
    print(response.status_code, response.json())
