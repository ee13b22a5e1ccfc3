# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "pydantic"]
# ///

import asyncio

import aiohttp
from pydantic import BaseModel, TypeAdapter, ValidationError


class Tea(BaseModel):
    name: str
    price: float


async def main():
    url = "http://127.0.0.1:7249/teas?per_page=2"
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            body = await response.json()

    try:
        teas = TypeAdapter(list[Tea]).validate_python(body["items"])
        print(teas)
    except ValidationError as error:
        for problem in error.errors():
            print(problem["loc"], problem["msg"])


asyncio.run(main())
