# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/post"
order = {"name": "Zoë", "teas": ["Assam", "Sencha"], "gift": None}

response = httpx.post(url, json=order, timeout=5)
response.raise_for_status()
received = response.json()
print(received["headers"]["Content-Type"])
print(received["data"])
