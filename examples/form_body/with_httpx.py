# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/post"
form = {"name": "Zoë & co", "teas": ["Assam", "Sencha"], "grams": 100}

response = httpx.post(url, data=form, timeout=5)
response.raise_for_status()
received = response.json()
print(received["headers"]["Content-Type"])
print(received["form"])
