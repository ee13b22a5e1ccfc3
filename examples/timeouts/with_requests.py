# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

base = "http://127.0.0.1:7249"

response = requests.get(f"{base}/get", timeout=5)
response.raise_for_status()
print("In time:", response.status_code)

try:
    requests.get(f"{base}/delay/3", timeout=(5, 1))  # connect, read
except requests.Timeout as error:
    print("Too late:", type(error).__name__)
