# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import json
from datetime import date
from decimal import Decimal
from functools import partial

import aiohttp

url = "http://127.0.0.1:7249/post"
order = {"tea": "Assam", "price": Decimal("4.50"), "day": date(2026, 12, 24)}
dumps = partial(json.dumps, default=str)
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(json_serialize=dumps, timeout=timeout) as session:
        async with session.post(url, json=order) as response:
            response.raise_for_status()
            print((await response.json())["json"])


asyncio.run(main())
