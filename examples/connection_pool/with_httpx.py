# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/connection"  # how many requests the connection carried


def fetch(get):
    response = get(url, timeout=5)
    response.raise_for_status()
    return response.json()["requests"]


print("Without a client:", [fetch(httpx.get) for _ in range(3)])
with httpx.Client() as client:
    print("With a client:", [fetch(client.get) for _ in range(3)])
