# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/get"
page = None
organic = True
params = {"q": "tea", "organic": str(organic).lower()}
if page is not None:
    params["page"] = page

response = requests.get(url, params=params, timeout=5)
response.raise_for_status()
print(response.url)
