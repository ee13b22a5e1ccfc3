# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/bearer"

with requests.Session() as session:
    # Fix
    session.trust_env = False
    session.headers["Authorization"] = "Bearer abc"
    response = session.get(url, timeout=5)

print(response.json())
