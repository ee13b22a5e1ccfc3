# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Provoke four failures and print the exception that each raises."""

import requests

base = "http://127.0.0.1:7249"
cases = {
    "404": f"{base}/status/404",
    "refused": "http://127.0.0.1:1/",
    "timeout": f"{base}/delay/3",
    "not JSON": f"{base}/html",
}


def full_name(kind: type) -> str:
    """Return the class name with its module."""
    return f"{kind.__module__}.{kind.__qualname__}"


with requests.Session() as session:
    for name, url in cases.items():
        try:
            response = session.get(url, timeout=1)
            response.raise_for_status()
            response.json()
        except (requests.RequestException, ValueError) as error:
            print(f"{name}: {full_name(type(error))}")
            print("  bases:", ", ".join(full_name(base) for base in type(error).__bases__))
            print("  is a requests.RequestException:", isinstance(error, requests.RequestException))
