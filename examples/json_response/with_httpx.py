# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Read JSON that is mislabelled, cut off, empty or not in UTF-8."""

import json

import httpx

url = "http://127.0.0.1:7249/json"

with httpx.Client() as client:
    for kind in ("vendor", "text-plain", "invalid", "empty", "utf16"):
        response = client.get(f"{url}/{kind}")
        response.raise_for_status()
        print(f"{kind} ({response.headers['Content-Type']}):")
        try:
            print("  read  :", response.json())
        except ValueError as error:
            print("  raises:", type(error).__name__)
    response = client.get(f"{url}/text-plain")
    response.raise_for_status()
    print("any label :", response.json())
    response = client.get(f"{url}/utf16")
    response.raise_for_status()
    print("from bytes:", json.loads(response.content))
