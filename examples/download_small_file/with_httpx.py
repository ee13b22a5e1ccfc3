# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from pathlib import Path

import httpx

url = "http://127.0.0.1:7249/image/png"
response = httpx.get(url, follow_redirects=True, timeout=5)
response.raise_for_status()
size = Path("tea.png").write_bytes(response.content)
print(size, "bytes of", response.headers["Content-Type"])
