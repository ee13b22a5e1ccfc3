# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from urllib.parse import quote

import httpx

base = "http://127.0.0.1:7249/anything/v1/"
name = "Earl Grey / 50%"

with httpx.Client(base_url=base, timeout=5) as client:
    response = client.get("teas/" + quote(name, safe=""), params={"size": "100 g"})
    response.raise_for_status()
    print(response.url)
