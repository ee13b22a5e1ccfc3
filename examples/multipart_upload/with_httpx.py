# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from pathlib import Path

import httpx

url = "http://127.0.0.1:7249/upload"
Path("teas.csv").write_text("name,grams\nAssam,100\n")  # leave out for your own file

with open("teas.csv", "rb") as file:
    response = httpx.post(url, files={"file": file}, timeout=5)
response.raise_for_status()
print(response.status_code)
