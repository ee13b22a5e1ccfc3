# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "rich"]
# ///

import requests
from rich.progress import Progress

url = "http://127.0.0.1:7249/files/tea.csv"

with requests.get(url, stream=True, timeout=5) as response:
    response.raise_for_status()
    size = int(response.headers.get("Content-Length", 0))
    with Progress() as bar, open("tea.csv", "wb") as file:
        task = bar.add_task("tea.csv", total=size or None)
        for chunk in response.iter_content(chunk_size=64 * 1024):
            file.write(chunk)
            bar.update(task, completed=response.raw.tell())
