# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from pathlib import Path

import requests

response = requests.get("http://127.0.0.1:7249/image/png", timeout=5)
response.raise_for_status()
size = Path("tea.png").write_bytes(response.content)
print(size, "bytes of", response.headers["Content-Type"])
