# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "pydantic"]
# ///

import httpx
from pydantic import BaseModel, HttpUrl


class Settings(BaseModel):
    api: HttpUrl


settings = Settings(api="http://127.0.0.1:7249/get")
# Fix
response = httpx.get(str(settings.api), timeout=5)

print(response.status_code)
