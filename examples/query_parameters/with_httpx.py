# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Send query parameters and print what the server received."""

from typing import Any

import httpx

url = "http://127.0.0.1:7249/get"
cases: dict[str, dict[str, Any]] = {
    "dict": {"q": "tea", "page": 2},
    "list value": {"tag": ["hot", "cold"]},
    "None value": {"q": "tea", "page": None},
    "characters to escape": {"q": "café & crème/50%+"},
}

with httpx.Client() as client:
    for name, params in cases.items():
        response = client.get(url, params=params)
        response.raise_for_status()
        print(f"{name}:")
        print("  URL sent :", response.url)
        print("  received :", response.json()["args"])
