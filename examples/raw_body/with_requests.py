# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""POST bodies as they are and print the type and the bytes that the server saw."""

import requests

url = "http://127.0.0.1:7249/post"
bodies: dict[str, tuple[bytes | str, dict[str, str]]] = {
    "bytes": ("25 €".encode(), {}),
    "str": ("25 €", {}),
    "str with a type": ("<tea/>", {"Content-Type": "application/xml"}),
}

with requests.Session() as session:
    for name, (body, headers) in bodies.items():
        response = session.post(url, data=body, headers=headers, timeout=5)
        response.raise_for_status()
        seen = response.json()
        print(f"{name}:")
        print("  Content-Type  :", seen["headers"].get("Content-Type"))
        print("  Content-Length:", seen["headers"].get("Content-Length"))
        print("  Body          :", seen["data"])
