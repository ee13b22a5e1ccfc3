# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/anything/teas/7"

with requests.Session() as session:
    response = session.put(url, json={"name": "Assam", "grams": 100}, timeout=5)
    response.raise_for_status()
    print("PUT   ", response.json()["json"])

    response = session.patch(url, json={"grams": 50}, timeout=5)
    response.raise_for_status()
    print("PATCH ", response.json()["json"])

    response = session.delete(url, timeout=5)
    response.raise_for_status()
    print("DELETE", response.status_code)
