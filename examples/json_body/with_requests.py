# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""POST an object as JSON and print the request the server saw."""

import requests

url = "http://127.0.0.1:7249/post"
order = {"name": "Zoë", "price": "25 €", "sizes": [1, 2.5], "gift": None}

response = requests.post(url, json=order, timeout=5)
response.raise_for_status()
seen = response.json()
print("Content-Type  :", seen["headers"]["Content-Type"])
print("Content-Length:", seen["headers"]["Content-Length"])
print("Body          :", seen["data"])
print("Same object   :", seen["json"] == order)
