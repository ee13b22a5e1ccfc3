# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/anything/teas?kind=green"

response = requests.get(url, params={"page": 2}, timeout=5)
response.raise_for_status()
print(response.url)
