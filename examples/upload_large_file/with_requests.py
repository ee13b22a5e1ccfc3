# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "requests-toolbelt"]
# ///

import requests
from requests_toolbelt import MultipartEncoder

url = "http://127.0.0.1:7249/upload"
with open("video.mp4", "wb") as file:  # leave out for your own file
    file.truncate(20_000_000)

with open("video.mp4", "rb") as file:
    form = MultipartEncoder({"file": ("video.mp4", file, "video/mp4")})
    headers = {"Content-Type": form.content_type}
    response = requests.post(url, data=form, headers=headers, timeout=5)
response.raise_for_status()
for part in response.json()["parts"]:
    print(part["name"], part["filename"], part["content_type"], part["size"])
