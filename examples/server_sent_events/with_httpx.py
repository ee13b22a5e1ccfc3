# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-sse"]
# ///

"""Read server-sent events, leave after the second, and go on from there."""

import httpx
from httpx_sse import connect_sse

url = "http://127.0.0.1:7249/sse?n=4&delay=0.1"
headers = {"Accept": "text/event-stream"}

with httpx.Client(timeout=httpx.Timeout(5, read=60)) as client:
    for connection in (1, 2):
        with connect_sse(client, "GET", url, headers=headers) as source:
            source.response.raise_for_status()
            for event in source.iter_sse():
                if not event.data:
                    continue  # a block without data is not an event
                print(f"connection {connection}:", event.id, event.event, event.data)
                if event.id:
                    headers["Last-Event-ID"] = event.id
                if event.id == "2":
                    break
