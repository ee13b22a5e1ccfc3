# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from pathlib import Path

import httpx

Path("token").write_text("abc\n")
token = Path("token").read_text()
httpx.get("http://127.0.0.1:7249/bearer", headers={"Authorization": f"Bearer {token}"})
