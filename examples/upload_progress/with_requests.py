# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "rich"]
# ///

import requests
import rich.progress

url = "http://127.0.0.1:7249/upload/raw"
with open("video.mp4", "wb") as file:  # leave out for your own file
    file.truncate(20_000_000)

with rich.progress.open("video.mp4", "rb", description="video.mp4") as file:
    response = requests.put(url, data=file, timeout=5)
response.raise_for_status()
