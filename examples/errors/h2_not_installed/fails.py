# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

httpx.Client(http2=True)
