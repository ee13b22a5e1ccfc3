# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "pydantic"]
# ///

import asyncio

import httpx
from pydantic import BaseModel


class Tea(BaseModel):
    id: int
    name: str
    grams: int


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get("http://127.0.0.1:7249/teas/1")
        response.raise_for_status()
        tea = Tea.model_validate_json(response.content)
        print(repr(tea))

        order = tea.model_dump(mode="json")
        response = await client.post("http://127.0.0.1:7249/post", json=order)
        response.raise_for_status()
        print("Sent:", response.json()["json"])


asyncio.run(main())
