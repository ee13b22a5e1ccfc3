# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "rich"]
# ///

import httpx
from rich.progress import Progress

url = "http://127.0.0.1:7249/bytes/1048576?seed=1"

with Progress() as bar, httpx.stream("GET", url, timeout=5) as response:
    response.raise_for_status()
    size = int(response.headers.get("Content-Length", 0))
    task = bar.add_task("tea.bin", total=size or None)
    with open("tea.bin", "wb") as file:
        for chunk in response.iter_bytes(chunk_size=64 * 1024):
            file.write(chunk)
            bar.update(task, completed=response.num_bytes_downloaded)
