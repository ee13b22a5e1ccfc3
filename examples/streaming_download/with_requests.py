# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from pathlib import Path

import requests

url = "http://127.0.0.1:7249/files/tea.csv"

with requests.get(url, stream=True, timeout=5) as response:
    response.raise_for_status()
    with open("tea.csv", "wb") as file:
        for chunk in response.iter_content(chunk_size=64 * 1024):
            file.write(chunk)

print(Path("tea.csv").stat().st_size, "bytes")
