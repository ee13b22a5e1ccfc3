# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Read JSON that is mislabelled, cut off, empty or not in UTF-8."""

import json

import requests

url = "http://127.0.0.1:7249/json"

with requests.Session() as session:
    for kind in ("vendor", "text-plain", "invalid", "empty", "utf16"):
        response = session.get(f"{url}/{kind}", timeout=5)
        response.raise_for_status()
        print(f"{kind} ({response.headers['Content-Type']}):")
        try:
            print("  read  :", response.json())
        except ValueError as error:
            print("  raises:", type(error).__name__)
    response = session.get(f"{url}/text-plain", timeout=5)
    response.raise_for_status()
    print("any label :", response.json())
    response = session.get(f"{url}/utf16", timeout=5)
    response.raise_for_status()
    print("from bytes:", json.loads(response.content))
