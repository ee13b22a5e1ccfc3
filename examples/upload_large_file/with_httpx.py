# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/upload"
with open("video.mp4", "wb") as file:  # leave out for your own file
    file.truncate(20_000_000)

with open("video.mp4", "rb") as file:
    files = {"file": ("video.mp4", file, "video/mp4")}
    response = httpx.post(url, files=files, timeout=5)
response.raise_for_status()
for part in response.json()["parts"]:
    print(part["name"], part["filename"], part["content_type"], part["size"])
