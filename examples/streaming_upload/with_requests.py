# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/upload/raw"
with open("video.mp4", "wb") as file:  # leave out for your own file
    file.truncate(20_000_000)

headers = {"Content-Type": "video/mp4"}
with open("video.mp4", "rb") as file:
    response = requests.put(url, data=file, headers=headers, timeout=5)
response.raise_for_status()
received = response.json()
print(received["size"], "bytes, framed by", received["framing"])
