# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/ndjson?n=1000"

with httpx.Client(timeout=5) as client:
    with client.stream("GET", url) as response:
        response.raise_for_status()
        for line in response.iter_lines():
            print("The first line:", line)
            break
    print("The response is closed")
print("The client is closed")
