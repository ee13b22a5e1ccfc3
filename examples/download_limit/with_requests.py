# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/files/tea.csv?chunked=true"
limit = 100_000  # bytes

with requests.get(url, stream=True, timeout=5) as response:
    response.raise_for_status()
    body = bytearray()
    for chunk in response.iter_content(chunk_size=8 * 1024):
        body += chunk
        if len(body) > limit:
            print(f"Stopped: more than {limit} bytes")
            break
    else:
        print(len(body), "bytes")
