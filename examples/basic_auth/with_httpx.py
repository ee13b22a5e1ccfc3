# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/basic-auth/user/passwd"

response = httpx.get(url, auth=("user", "passwd"), timeout=5)
response.raise_for_status()
print(response.json())
