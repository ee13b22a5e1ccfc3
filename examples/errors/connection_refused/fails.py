# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

httpx.get("http://127.0.0.1:1/teas")
