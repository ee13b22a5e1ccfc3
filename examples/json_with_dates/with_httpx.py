# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import json
from datetime import date
from decimal import Decimal

import httpx

order = {"tea": "Assam", "price": Decimal("4.50"), "day": date(2026, 12, 24)}
body = json.dumps(order, default=str).encode()
headers = {"Content-Type": "application/json"}

url = "http://127.0.0.1:7249/post"
response = httpx.post(url, content=body, headers=headers, timeout=5)
response.raise_for_status()
print(response.json()["json"])
