# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-sse"]
# ///

import httpx
from httpx_sse import connect_sse

url = "http://127.0.0.1:7249/sse?n=3&delay=0.1"

with httpx.Client(timeout=httpx.Timeout(5, read=60)) as client:
    with connect_sse(client, "GET", url) as source:
        source.response.raise_for_status()
        for event in source.iter_sse():
            if event.data:
                print(event.id, event.event, event.data)
