# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "pydantic"]
# ///

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
        self.client = httpx.Client(base_url=base, headers=headers, timeout=5)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        self.client.close()

    def tea(self, number: int) -> Tea:
        response = self.client.get(f"/teas/{number}")
        if response.status_code == 404:
            raise NotFoundError(response.json()["detail"])
        response.raise_for_status()
        return Tea.model_validate_json(response.content)


with TeaShop("http://127.0.0.1:7249", token="abc") as shop:
    print(shop.tea(1))
    try:
        shop.tea(99)
    except NotFoundError as error:
        print("NotFoundError:", error)
