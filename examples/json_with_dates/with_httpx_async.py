# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
import json
from datetime import date
from decimal import Decimal

import httpx

url = "http://127.0.0.1:7249/post"
order = {"tea": "Assam", "price": Decimal("4.50"), "day": date(2026, 12, 24)}
body = json.dumps(order, default=str).encode()
headers = {"Content-Type": "application/json"}


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.post(url, content=body, headers=headers)
    response.raise_for_status()
    print(response.json()["json"])


asyncio.run(main())
