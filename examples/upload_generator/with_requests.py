# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests


def rows():
    yield b"name,grams\n"
    for name in ("Assam", "Sencha", "Rooibos"):
        yield f"{name},100\n".encode()


url = "http://127.0.0.1:7249/upload/raw"
headers = {"Content-Type": "text/csv"}
response = requests.post(url, data=rows(), headers=headers, timeout=5)
response.raise_for_status()
received = response.json()
print(received["size"], "bytes, framed by", received["framing"])
