# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

httpx.get("example.com/teas")
