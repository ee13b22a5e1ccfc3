# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "pydantic"]
# ///

"""Turn JSON into typed objects and back, with one exception for everything that does not fit."""

import asyncio
from datetime import date

import aiohttp
from pydantic import BaseModel, ValidationError

base = "http://127.0.0.1:7249"


class Greeting(BaseModel):
    """What the server says, and when."""

    user_name: str
    message: str
    sent: date = date(2025, 5, 2)


async def main() -> None:
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        async with session.get(f"{base}/ds2man/basic/response/case1") as response:
            greeting = Greeting.model_validate_json(await response.read())
        print("read:", repr(greeting))

        async with session.post(f"{base}/post", json=greeting.model_dump(mode="json")) as response:
            print("sent:", (await response.json())["json"])

        for path in ("/get", "/html"):
            async with session.get(f"{base}{path}") as response:
                try:
                    Greeting.model_validate_json(await response.read())
                except ValidationError as error:
                    print(path, [(problem["type"], *problem["loc"]) for problem in error.errors()])


asyncio.run(main())
