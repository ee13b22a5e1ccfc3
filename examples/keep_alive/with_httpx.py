# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Use a kept connection again: at once, after a rest, and when the server drops it."""

import time

import httpx

url = "http://127.0.0.1:7249/connection"
drops = "http://127.0.0.1:7252/close-after-first"  # answers one request a connection


def carried(client: httpx.Client) -> int:
    response = client.get(url)
    response.raise_for_status()
    return response.json()["requests"]


with httpx.Client(limits=httpx.Limits(keepalive_expiry=0.5)) as client:
    print("Requests that the connection has carried")
    print("  first and second:", carried(client), carried(client))
    time.sleep(0.8)
    print("  after 0.8 s idle:", carried(client))

for method in "GET", "POST":
    with httpx.Client() as client:
        client.get(drops).raise_for_status()
        try:
            response = client.request(method, drops)
            print(f"{method} on a connection that is dropped: {response.status_code}")
        except httpx.TransportError as error:
            print(f"{method} on a connection that is dropped: {type(error).__name__}")
