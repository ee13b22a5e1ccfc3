# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Join paths to a base, escape a segment, add a query, and print the URLs."""

from urllib.parse import quote, urljoin

import requests

root = "http://127.0.0.1:7249/anything/v1/"
paths = ["tea", "/anything/tea", "../v2/tea", "100% tea"]
segment = quote("black/white?", safe="")  # a name from outside: one segment, whatever is in it
query = {"tag": ["hot", "cold"], "page": None}
given = {name: value for name, value in query.items() if value is not None}


def show(title: str, response: requests.Response) -> None:
    response.raise_for_status()
    print(f"{title:13}: {response.url}")


with requests.Session() as session:
    for path in paths:
        show(path, session.get(urljoin(root, path), timeout=5))
    show("segment", session.get(urljoin(root, segment), timeout=5))
    show("query", session.get(urljoin(root, "tea"), params=given, timeout=5))
    show("second query", session.get(urljoin(root, "tea?page=1"), params=given, timeout=5))
