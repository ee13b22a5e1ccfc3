# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "pydantic"]
# ///

import asyncio

import aiohttp
from pydantic import BaseModel


class Tea(BaseModel):
    id: int
    name: str
    grams: int


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get("http://127.0.0.1:7249/teas/1") as response:
            response.raise_for_status()
            tea = Tea.model_validate_json(await response.read())
            print(repr(tea))

        order = tea.model_dump(mode="json")
        async with session.post("http://127.0.0.1:7249/post", json=order) as response:
            response.raise_for_status()
            print("Sent:", (await response.json())["json"])


asyncio.run(main())
