# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from pathlib import Path

import requests

url = "http://127.0.0.1:7249/range/26"
part = Path("letters.part")
part.write_text("abcdefghij")  # what an earlier try left
etag = '"range26"'  # and the ETag that came with it

start = part.stat().st_size
headers = {"Range": f"bytes={start}-", "If-Range": etag}
headers["Accept-Encoding"] = "identity"
with requests.get(url, headers=headers, stream=True, timeout=5) as response:
    response.raise_for_status()
    mode = "ab" if response.status_code == 206 else "wb"  # 200: all from the start
    with open(part, mode) as file:
        for chunk in response.iter_content(chunk_size=64 * 1024):
            file.write(chunk)

path = part.replace("letters.txt")
print(response.status_code, path.read_text())
