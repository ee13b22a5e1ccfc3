# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from pathlib import Path

import httpx

url = "http://127.0.0.1:7249/bearer"
Path("token").write_text("abc\n")

# Fix: the file ends in a line break
token = Path("token").read_text().strip()
headers = {"Authorization": f"Bearer {token}"}
response = httpx.get(url, headers=headers, timeout=5)

print(response.json())
