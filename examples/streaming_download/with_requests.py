# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Download 8 MiB to a file in chunks, with progress, in little memory."""

import hashlib
import tracemalloc
from pathlib import Path

import requests

url = "http://127.0.0.1:7249/bytes/8388608?seed=1"
path = Path("download.bin")
received = quarters = 0

with requests.get(url, stream=True, timeout=5) as response:
    response.raise_for_status()
    tracemalloc.start()  # later than the imports that a first request triggers
    size = int(response.headers["Content-Length"])
    with path.open("wb") as file:
        for chunk in response.iter_content(64 * 1024):
            file.write(chunk)
            received += len(chunk)
            if received * 4 // size > quarters:
                quarters = received * 4 // size
                print(f"{quarters * 25} %")
peak = tracemalloc.get_traced_memory()[1]
print("Size  :", path.stat().st_size, "bytes")
with path.open("rb") as copy:
    print("SHA256:", hashlib.file_digest(copy, "sha256").hexdigest())
print("Peak memory under 2 MiB:", peak < 2 * 1024 * 1024)
