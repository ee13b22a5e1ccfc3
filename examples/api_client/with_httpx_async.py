# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "pydantic"]
# ///

import asyncio
from typing import Self

import httpx
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
        self.client = httpx.AsyncClient(base_url=base, headers=headers, timeout=5)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *details: object) -> None:
        await self.client.aclose()

    async def tea(self, number: int) -> Tea:
        response = await self.client.get(f"/teas/{number}")
        if response.status_code == 404:
            raise NotFoundError(response.json()["detail"])
        response.raise_for_status()
        return Tea.model_validate_json(response.content)


async def main() -> None:
    async with TeaShop("http://127.0.0.1:7249", token="abc") as shop:
        print(await shop.tea(1))
        try:
            await shop.tea(99)
        except NotFoundError as error:
            print("NotFoundError:", error)


asyncio.run(main())
