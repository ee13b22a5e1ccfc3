# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

response = requests.get("http://127.0.0.1:7249/nowhere", timeout=5)
# Fix: the body often says why
try:
    response.raise_for_status()
except requests.HTTPError as error:
    print(error.response.status_code, error.response.text)
