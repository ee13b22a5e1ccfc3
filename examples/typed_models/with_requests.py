# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic", "requests"]
# ///

import requests
from pydantic import BaseModel


class Tea(BaseModel):
    id: int
    name: str
    grams: int


with requests.Session() as session:
    response = session.get("http://127.0.0.1:7249/teas/1", timeout=5)
    response.raise_for_status()
    tea = Tea.model_validate_json(response.content)
    print(repr(tea))

    order = tea.model_dump(mode="json")
    response = session.post("http://127.0.0.1:7249/post", json=order, timeout=5)
    response.raise_for_status()
    print("Sent:", response.json()["json"])
