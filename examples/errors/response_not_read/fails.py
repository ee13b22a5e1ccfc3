# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

with httpx.stream("GET", "http://127.0.0.1:7249/status/404") as response:
    if response.is_error:
        print(response.status_code, response.text)
