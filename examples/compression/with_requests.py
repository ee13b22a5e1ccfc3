# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Ask what the client accepts, then receive each coding, accepted or not."""

import requests

base = "http://127.0.0.1:7249"

with requests.Session() as session:
    response = session.get(f"{base}/headers", timeout=5)
    response.raise_for_status()
    print("accepts:", response.json()["headers"]["Accept-Encoding"])
    for coding in ("gzip", "deflate", "brotli", "zstd"):
        response = session.get(f"{base}/{coding}", timeout=5)
        response.raise_for_status()
        try:
            response.json()
            print(f"{coding}: decoded")
        except ValueError:
            print(f"{coding}: not decoded, Content-Encoding is", response.headers["Content-Encoding"])
