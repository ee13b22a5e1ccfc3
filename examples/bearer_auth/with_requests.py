# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

with requests.Session() as session:
    session.headers["Authorization"] = "Bearer playground-token"
    response = session.get("http://127.0.0.1:7249/bearer", timeout=5)
    response.raise_for_status()
    print(response.json())
