# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

with httpx.Client(timeout=1) as client:
    try:
        response = client.get("http://127.0.0.1:7249/delay/3")
        print(response.status_code)
    except httpx.TimeoutException as error:
        print(type(error).__name__)
