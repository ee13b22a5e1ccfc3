# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Provoke four failures and print the exception that each raises."""

import httpx

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


with httpx.Client(timeout=1) as client:
    for name, url in cases.items():
        try:
            response = client.get(url)
            response.raise_for_status()
            response.json()
        except (httpx.HTTPError, ValueError) as error:
            print(f"{name}: {full_name(type(error))}")
            print("  bases:", ", ".join(full_name(base) for base in type(error).__bases__))
            print("  is a httpx.HTTPError:", isinstance(error, httpx.HTTPError))
