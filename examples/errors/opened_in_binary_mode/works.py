# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from pathlib import Path

import httpx

url = "http://127.0.0.1:7249/post"
Path("tea.csv").write_text("Assam,100\n")

# Fix
with open("tea.csv", "rb") as file:
    response = httpx.post(url, files={"file": file}, timeout=5)

print(response.json()["files"])
