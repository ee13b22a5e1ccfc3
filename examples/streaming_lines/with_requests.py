# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import json

import requests

url = "http://127.0.0.1:7249/ndjson?n=3&delay=0.1"

with requests.get(url, stream=True, timeout=5) as response:
    response.raise_for_status()
    for line in response.iter_lines(chunk_size=1):
        if line:
            print(json.loads(line))
