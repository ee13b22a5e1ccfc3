# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "rich"]
# ///

"""Show a progress bar while 8 MiB are downloaded to a file."""

from pathlib import Path

import requests
from rich.progress import BarColumn, DownloadColumn, Progress

url = "http://127.0.0.1:7249/bytes/8388608?seed=1"
path = Path("download.bin")
columns = ("{task.description}", BarColumn(), "{task.percentage:.0f} %", DownloadColumn(binary_units=True))

with Progress(*columns) as progress, requests.get(url, stream=True, timeout=5) as response:
    response.raise_for_status()
    size = int(response.headers["Content-Length"])
    task = progress.add_task(path.name, total=size)
    with path.open("wb") as file:
        for chunk in response.iter_content(64 * 1024):
            file.write(chunk)
            progress.update(task, completed=response.raw.tell())
