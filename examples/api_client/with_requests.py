# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic", "requests"]
# ///

from typing import Self

import requests
from pydantic import BaseModel


class Tea(BaseModel):
    id: int
    name: str
    grams: int


class NotFoundError(Exception):
    """There is no such tea."""


class TeaShop:
    def __init__(self, base: str, token: str) -> None:
        self.base = base
        self.session = requests.Session()
        self.session.headers["Authorization"] = f"Bearer {token}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        self.session.close()

    def tea(self, number: int) -> Tea:
        response = self.session.get(f"{self.base}/teas/{number}", timeout=5)
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
