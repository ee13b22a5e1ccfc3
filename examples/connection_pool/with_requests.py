# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/connection"  # how many requests the connection carried


def fetch(get):
    response = get(url, timeout=5)
    response.raise_for_status()
    return response.json()["requests"]


print("Without a session:", [fetch(requests.get) for _ in range(3)])
with requests.Session() as session:
    print("With a session:", [fetch(session.get) for _ in range(3)])
