# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///

import httpx2

url = "http://127.0.0.1:7249/sse?n=4"
last_id = "2"  # event.id of the last event that you handled
headers = {"Last-Event-ID": last_id}

with httpx2.Client(timeout=httpx2.Timeout(5, read=60)) as client:
    with client.sse(url, headers=headers) as events:
        events.response.raise_for_status()
        for event in events:
            if event.data:
                print(event.id, event.event, event.data)
