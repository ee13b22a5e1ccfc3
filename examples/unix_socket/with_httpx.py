# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

transport = httpx.HTTPTransport(uds="/tmp/playground-7249/http.sock")

with httpx.Client(transport=transport, timeout=5) as client:
    response = client.get("http://localhost/get", params={"name": "Assam"})
    response.raise_for_status()
    print(response.status_code, response.json()["args"])
