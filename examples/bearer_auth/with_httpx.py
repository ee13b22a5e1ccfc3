# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

headers = {"Authorization": "Bearer playground-token"}

with httpx.Client(headers=headers, timeout=5) as client:
    response = client.get("http://127.0.0.1:7249/bearer")
    response.raise_for_status()
    print(response.json())
