# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

response = requests.get("http://127.0.0.1:7249/redirect/2", timeout=5)
response.raise_for_status()
for step in response.history:
    print(step.status_code, step.url)
print(response.status_code, response.url)
