# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/post"

with httpx.Client(timeout=5) as client:
    response = client.post(url, json={"tea": "Assam"})

sent = response.request
print(sent.method, sent.url)
for name, value in sent.headers.items():
    print(f"{name}: {value}")
print(sent.content)
