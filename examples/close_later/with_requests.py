# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/get"

session = requests.Session()
try:
    response = session.get(url, timeout=5)
    response.raise_for_status()
    print(response.json()["url"])
finally:
    session.close()
