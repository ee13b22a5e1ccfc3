# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

httpx.get("https://127.0.0.1:7250/get")
