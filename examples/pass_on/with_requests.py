# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

source = "http://127.0.0.1:7249/files/tea.csv"
target = "http://127.0.0.1:7249/upload/raw"

with requests.get(source, stream=True, timeout=5) as download:
    download.raise_for_status()
    chunks = download.iter_content(chunk_size=64 * 1024)
    upload = requests.put(target, data=chunks, timeout=5)
upload.raise_for_status()
print(upload.json()["size"], "bytes passed on")
