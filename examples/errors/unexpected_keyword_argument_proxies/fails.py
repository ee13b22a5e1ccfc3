# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

httpx.Client(proxies={"https://": "http://127.0.0.1:7251"})
