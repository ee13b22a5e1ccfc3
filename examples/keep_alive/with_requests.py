# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Use a kept connection again: at once, after a rest, and when the server drops it."""

import time

import requests

url = "http://127.0.0.1:7249/connection"
drops = "http://127.0.0.1:7252/close-after-first"  # answers one request a connection


def carried(session: requests.Session) -> int:
    response = session.get(url, timeout=5)
    response.raise_for_status()
    return response.json()["requests"]


with requests.Session() as session:  # no option for how long an idle connection is kept
    print("Requests that the connection has carried")
    print("  first and second:", carried(session), carried(session))
    time.sleep(0.8)
    print("  after 0.8 s idle:", carried(session))

for method in "GET", "POST":
    with requests.Session() as session:
        session.get(drops, timeout=5).raise_for_status()
        try:
            response = session.request(method, drops, timeout=5)
            print(f"{method} on a connection that is dropped: {response.status_code}")
        except requests.ConnectionError as error:
            print(f"{method} on a connection that is dropped: {type(error).__name__}")
