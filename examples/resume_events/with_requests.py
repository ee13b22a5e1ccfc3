# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "sseclient-py"]
# ///

import requests
from sseclient import SSEClient

url = "http://127.0.0.1:7249/sse?n=4"
last_id = "2"  # event.id of the last event that you handled
headers = {"Accept": "text/event-stream", "Last-Event-ID": last_id}

with requests.get(url, headers=headers, stream=True, timeout=(5, 60)) as response:
    response.raise_for_status()
    chunks = response.iter_content(chunk_size=1)  # more, and events come late
    for event in SSEClient(chunks).events():
        print(event.id, event.event, event.data)
