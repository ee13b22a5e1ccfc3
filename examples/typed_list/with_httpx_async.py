# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "pydantic"]
# ///

import asyncio

import httpx
from pydantic import BaseModel, TypeAdapter, ValidationError


class Tea(BaseModel):
    name: str
    price: float


async def main():
    url = "http://127.0.0.1:7249/teas?per_page=2"
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get(url)
        response.raise_for_status()

    try:
        teas = TypeAdapter(list[Tea]).validate_python(response.json()["items"])
        print(teas)
    except ValidationError as error:
        for problem in error.errors():
            print(problem["loc"], problem["msg"])


asyncio.run(main())
