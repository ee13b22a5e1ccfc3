# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

# "0.0.0.0" for all servers, "127.0.0.1" for those on this machine
transport = httpx.HTTPTransport(local_address="127.0.0.1")

with httpx.Client(transport=transport, timeout=5) as client:
    response = client.get("http://127.0.0.1:7249/ip")
    response.raise_for_status()
    print(response.json()["origin"])
