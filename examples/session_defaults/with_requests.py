# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

base = "http://127.0.0.1:7249"  # requests has no base URL

with requests.Session() as session:
    session.headers["Accept-Language"] = "nl"
    session.params = {"currency": "EUR"}

    response = session.get(f"{base}/get", params={"page": 2}, timeout=5)
    response.raise_for_status()
    sent = response.json()
    print(sent["args"], sent["headers"]["Accept-Language"])

    response = session.get(f"{base}/get", headers={"Accept-Language": "en"}, timeout=5)
    response.raise_for_status()
    sent = response.json()
    print(sent["args"], sent["headers"]["Accept-Language"])
