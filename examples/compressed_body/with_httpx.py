# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import gzip

import httpx

url = "http://127.0.0.1:7249/anything"
text = "Assam,100\n" * 1000
headers = {"Content-Type": "text/csv", "Content-Encoding": "gzip"}

body = gzip.compress(text.encode())
response = httpx.post(url, content=body, headers=headers, timeout=5)
response.raise_for_status()
received = response.json()["headers"]
print(len(text), "bytes, sent as", received["Content-Encoding"])
