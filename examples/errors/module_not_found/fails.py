# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import requests

requests.get("http://127.0.0.1:7249/get", timeout=5)
