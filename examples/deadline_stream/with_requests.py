# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import time

import requests

url = "http://127.0.0.1:7249/drip?numbytes=20&duration=2"  # a byte every 0.1 s

deadline = time.monotonic() + 1
with requests.get(url, stream=True, timeout=5) as response:
    response.raise_for_status()
    body = bytearray()
    # iter_content() waits until a chunk is full; read1() gives what has come
    while chunk := response.raw.read1(64 * 1024, decode_content=True):
        body += chunk
        if time.monotonic() > deadline:
            print("Stopped after 1 s")
            break
    else:
        print(len(body), "bytes")
