# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "pydantic"]
# ///

"""Turn JSON into typed objects and back, with one exception for everything that does not fit."""

import asyncio
from datetime import date

import httpx
from pydantic import BaseModel, ValidationError

base = "http://127.0.0.1:7249"


class Greeting(BaseModel):
    """What the server says, and when."""

    user_name: str
    message: str
    sent: date = date(2025, 5, 2)


async def main() -> None:
    async with httpx.AsyncClient() as client:
        response = await client.get(f"{base}/ds2man/basic/response/case1")
        response.raise_for_status()
        greeting = Greeting.model_validate_json(response.content)
        print("read:", repr(greeting))

        response = await client.post(f"{base}/post", json=greeting.model_dump(mode="json"))
        response.raise_for_status()
        print("sent:", response.json()["json"])

        for path in ("/get", "/html"):
            response = await client.get(f"{base}{path}")
            response.raise_for_status()
            try:
                Greeting.model_validate_json(response.content)
            except ValidationError as error:
                print(path, [(problem["type"], *problem["loc"]) for problem in error.errors()])


asyncio.run(main())
