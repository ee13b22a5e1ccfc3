# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""POST forms and print the fields that the server received."""

from typing import Any

import httpx

url = "http://127.0.0.1:7249/post"
forms: dict[str, dict[str, Any]] = {
    "text": {"name": "Zoë & co", "path": "a/b+c"},
    "list value": {"tag": ["hot", "cold"]},
    "number": {"page": 2},
    "None value": {"q": "tea", "page": None},
    "bool value": {"gift": True},
}

with httpx.Client() as client:
    for name, form in forms.items():
        response = client.post(url, data=form)
        response.raise_for_status()
        seen = response.json()
        print(f"{name}: {seen['headers']['Content-Length']} bytes of {seen['headers']['Content-Type']}")
        print("  received:", seen["form"])
