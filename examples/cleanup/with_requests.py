# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/ndjson?n=1000"

with requests.Session() as session:
    with session.get(url, stream=True, timeout=5) as response:
        response.raise_for_status()
        for line in response.iter_lines():
            print("The first line:", line.decode())
            break
    print("The response is closed")
print("The session is closed")
