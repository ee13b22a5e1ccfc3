# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "fastapi"]
# ///

import httpx
from fastapi import FastAPI

app = FastAPI()

httpx.AsyncClient(app=app, base_url="http://test")
