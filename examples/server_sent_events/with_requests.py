# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "sseclient-py"]
# ///

"""Read server-sent events, leave after the second, and go on from there."""

import requests
from sseclient import SSEClient

url = "http://127.0.0.1:7249/sse?n=4&delay=0.1"
headers = {"Accept": "text/event-stream"}

with requests.Session() as session:
    for connection in (1, 2):
        with session.get(url, headers=headers, stream=True, timeout=(5, 60)) as response:
            response.raise_for_status()
            for event in SSEClient(response).events():
                print(f"connection {connection}:", event.id, event.event, event.data)
                if event.id:
                    headers["Last-Event-ID"] = event.id
                if event.id == "2":
                    break
