# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

with requests.Session() as session:
    url = "http://127.0.0.1:7249/headers"
    response = session.get(url, headers={"Accept": None}, timeout=5)
    response.raise_for_status()
    print(sorted(response.json()["headers"]))
