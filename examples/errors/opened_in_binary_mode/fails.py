# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from pathlib import Path

import httpx

Path("tea.csv").write_text("Assam,100\n")
with open("tea.csv") as file:
    httpx.post("http://127.0.0.1:7249/post", files={"file": file})
