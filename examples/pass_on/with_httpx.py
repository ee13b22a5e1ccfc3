# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

source = "http://127.0.0.1:7249/files/tea.csv"
target = "http://127.0.0.1:7249/upload/raw"

with httpx.Client(timeout=5) as client:
    with client.stream("GET", source, follow_redirects=True) as download:
        download.raise_for_status()
        chunks = download.iter_bytes(chunk_size=64 * 1024)
        upload = client.put(target, content=chunks)
    upload.raise_for_status()
    print(upload.json()["size"], "bytes passed on")
