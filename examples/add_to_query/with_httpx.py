# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = httpx.URL("http://127.0.0.1:7249/anything/teas?kind=green")

response = httpx.get(url.copy_merge_params({"page": 2}), timeout=5)
response.raise_for_status()
print(response.url)
