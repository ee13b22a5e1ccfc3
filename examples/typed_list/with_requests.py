# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic", "requests"]
# ///

import requests
from pydantic import BaseModel, TypeAdapter, ValidationError


class Tea(BaseModel):
    name: str
    price: float


url = "http://127.0.0.1:7249/teas?per_page=2"
response = requests.get(url, timeout=5)
response.raise_for_status()

try:
    teas = TypeAdapter(list[Tea]).validate_python(response.json()["items"])
    print(teas)
except ValidationError as error:
    for problem in error.errors():
        print(problem["loc"], problem["msg"])
