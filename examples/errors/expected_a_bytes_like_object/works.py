# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/post"

# Fix
form = {"tea": ["Assam", "Sencha"]}
response = httpx.post(url, data=form, timeout=5)

print(response.json()["form"])
