# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from pathlib import Path

import requests

url = "http://127.0.0.1:7249/post"
Path("tea.csv").write_text("Assam,100\n")

with open("tea.csv", "rb") as file:
    for _ in range(2):
        # Fix
        file.seek(0)
        response = requests.post(url, data=file, timeout=5)

        print(repr(response.json()["data"]))
