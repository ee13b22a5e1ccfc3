# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

base = "http://127.0.0.1:7249"

with requests.Session() as session:
    for number in (1, 2, 3):
        response = session.get(f"{base}/anything/teas/{number}", timeout=5)
        response.raise_for_status()
        print(response.status_code, response.json()["url"])
