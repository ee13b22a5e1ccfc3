# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/anything/teas"

response = httpx.request("QUERY", url, json={"kind": "black"}, timeout=5)
response.raise_for_status()
print(response.json()["method"], response.json()["json"])
