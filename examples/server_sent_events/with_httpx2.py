# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///

import httpx2

url = "http://127.0.0.1:7249/sse?n=3&delay=0.1"

with httpx2.Client(timeout=httpx2.Timeout(5, read=60)) as client:
    with client.sse(url) as events:
        events.response.raise_for_status()
        for event in events:
            if event.data:
                print(event.id, event.event, event.data)
