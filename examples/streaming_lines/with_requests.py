# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Read JSON objects line by line, each as soon as it arrives."""

import json
import time

import requests

url = "http://127.0.0.1:7249/ndjson?n=4&delay=0.2&text=a%E2%80%A8b"  # U+2028 inside a string
arrived: list[float] = []

with requests.get(url, stream=True, timeout=5) as response:
    response.raise_for_status()
    for line in response.iter_lines():
        arrived.append(time.monotonic())
        print(json.loads(line))
print("spread over 0.3 s or more:", arrived[-1] - arrived[0] >= 0.3)
