# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

with httpx.Client() as client:
    client.get("http://127.0.0.1:7249/get")
client.get("http://127.0.0.1:7249/get")
