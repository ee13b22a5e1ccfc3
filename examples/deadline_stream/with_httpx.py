# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import time

import httpx

url = "http://127.0.0.1:7249/drip?numbytes=20&duration=2"  # a byte every 0.1 s

deadline = time.monotonic() + 1
with httpx.stream("GET", url, timeout=5) as response:
    response.raise_for_status()
    body = bytearray()
    for chunk in response.iter_bytes():
        body += chunk
        if time.monotonic() > deadline:
            print("Stopped after 1 s")
            break
    else:
        print(len(body), "bytes")
