# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/basic-auth/user/passwd"

response = requests.get(url, auth=("user", "passwd"), timeout=5)
response.raise_for_status()
print(response.json())
