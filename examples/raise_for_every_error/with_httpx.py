# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx


def check(response):
    if response.is_error:  # raise_for_status() raises for a redirect too
        response.raise_for_status()


hooks = {"response": [check]}
with httpx.Client(event_hooks=hooks, timeout=5) as client:
    try:
        client.get("http://127.0.0.1:7249/teas/99")
    except httpx.HTTPStatusError as error:
        print(error)
