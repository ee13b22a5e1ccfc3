# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "pydantic"]
# ///

import asyncio
from typing import Self

import aiohttp
from pydantic import BaseModel


class Tea(BaseModel):
    id: int
    name: str
    grams: int


class NotFoundError(Exception):
    """There is no such tea."""


class TeaShop:
    def __init__(self, base: str, token: str) -> None:
        headers = {"Authorization": f"Bearer {token}"}
        timeout = aiohttp.ClientTimeout(total=30)
        self.session = aiohttp.ClientSession(base, headers=headers, timeout=timeout)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *details: object) -> None:
        await self.session.close()

    async def tea(self, number: int) -> Tea:
        async with self.session.get(f"/teas/{number}") as response:
            if response.status == 404:
                raise NotFoundError((await response.json())["detail"])
            response.raise_for_status()
            return Tea.model_validate_json(await response.read())


async def main() -> None:
    async with TeaShop("http://127.0.0.1:7249", token="abc") as shop:
        print(await shop.tea(1))
        try:
            await shop.tea(99)
        except NotFoundError as error:
            print("NotFoundError:", error)


asyncio.run(main())
