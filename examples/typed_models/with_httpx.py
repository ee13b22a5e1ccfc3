# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "pydantic"]
# ///

import httpx
from pydantic import BaseModel


class Tea(BaseModel):
    id: int
    name: str
    grams: int


with httpx.Client(timeout=5) as client:
    response = client.get("http://127.0.0.1:7249/teas/1")
    response.raise_for_status()
    tea = Tea.model_validate_json(response.content)
    print(repr(tea))

    order = tea.model_dump(mode="json")
    response = client.post("http://127.0.0.1:7249/post", json=order)
    response.raise_for_status()
    print("Sent:", response.json()["json"])
