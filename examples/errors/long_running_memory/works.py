# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

# Fix: one client for the life of the program, and only what is needed of each response
with httpx.Client(base_url="http://127.0.0.1:7249", timeout=5) as client:
    for number in range(1, 4):  # in a service: for every job that comes
        name = client.get(f"/teas/{number}").json()["name"]
        print(name)
