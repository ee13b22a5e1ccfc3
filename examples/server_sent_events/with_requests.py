# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "sseclient-py"]
# ///

import requests
from sseclient import SSEClient

url = "http://127.0.0.1:7249/sse?n=3&delay=0.1"
headers = {"Accept": "text/event-stream"}

with requests.get(url, headers=headers, stream=True, timeout=(5, 60)) as response:
    response.raise_for_status()
    chunks = response.iter_content(chunk_size=1)  # more, and events come late
    for event in SSEClient(chunks).events():
        print(event.id, event.event, event.data)
