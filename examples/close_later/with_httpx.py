# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/get"

client = httpx.Client(timeout=5)
try:
    response = client.get(url)
    response.raise_for_status()
    print(response.json()["url"])
finally:
    client.close()
