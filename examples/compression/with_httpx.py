# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Ask what the client accepts, then receive each coding, accepted or not."""

import httpx

base = "http://127.0.0.1:7249"

with httpx.Client() as client:
    response = client.get(f"{base}/headers")
    response.raise_for_status()
    print("accepts:", response.json()["headers"]["Accept-Encoding"])
    for coding in ("gzip", "deflate", "brotli", "zstd"):
        response = client.get(f"{base}/{coding}")
        response.raise_for_status()
        try:
            response.json()
            print(f"{coding}: decoded")
        except ValueError:
            print(f"{coding}: not decoded, Content-Encoding is", response.headers["Content-Encoding"])
