# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

response = requests.get("http://127.0.0.1:7249/teas/99", timeout=5)
try:
    response.raise_for_status()
except requests.HTTPError as error:
    print(error.response.status_code, error.response.text)
