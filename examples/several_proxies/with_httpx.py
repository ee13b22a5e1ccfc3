# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://shop.test:7249/get"
addresses = ["http://127.0.0.1:7251", "http://user:passwd@127.0.0.1:7253"]

for address in addresses:  # one client for each proxy
    with httpx.Client(proxy=address, timeout=5) as client:
        response = client.get(url)
        response.raise_for_status()
        print(response.status_code, response.headers["Via"])
