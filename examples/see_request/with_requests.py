# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/post"

response = requests.post(url, json={"tea": "Assam"}, timeout=5)

sent = response.request
print(sent.method, sent.url)
for name, value in sent.headers.items():
    print(f"{name}: {value}")
print(sent.body)
