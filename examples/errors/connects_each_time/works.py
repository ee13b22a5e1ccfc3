# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

# Fix
with requests.Session() as session:
    for path in ("/get", "/json", "/headers"):
        response = session.get("http://127.0.0.1:7249" + path, timeout=5)
        print(path, response.status_code)
