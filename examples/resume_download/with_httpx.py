# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from pathlib import Path

import httpx

url = "http://127.0.0.1:7249/range/26"
part = Path("letters.part")
part.write_text("abcdefghij")  # what an earlier try left
etag = '"range26"'  # and the ETag that came with it

start = part.stat().st_size
headers = {"Range": f"bytes={start}-", "If-Range": etag}
headers["Accept-Encoding"] = "identity"
with httpx.stream(
    "GET", url, headers=headers, follow_redirects=True, timeout=5
) as response:
    response.raise_for_status()
    mode = "ab" if response.status_code == 206 else "wb"  # 200: all from the start
    with open(part, mode) as file:
        for chunk in response.iter_bytes(chunk_size=64 * 1024):
            file.write(chunk)

path = part.replace("letters.txt")
print(response.status_code, path.read_text())
