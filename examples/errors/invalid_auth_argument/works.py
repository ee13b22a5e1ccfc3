# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///

import httpx2

url = "http://127.0.0.1:7249/basic-auth/user/passwd"

# Fix
auth = httpx2.BasicAuth("user", "passwd")
response = httpx2.get(url, auth=auth, timeout=5)

print(response.status_code)
