# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Join paths to a base, escape a segment, add a query, and print the URLs."""

from urllib.parse import quote

import httpx

root = "http://127.0.0.1:7249/anything/v1/"
paths = ["tea", "/anything/tea", "../v2/tea", "100% tea"]
segment = quote("black/white?", safe="")  # a name from outside: one segment, whatever is in it
query = {"tag": ["hot", "cold"], "page": None}
given = {name: value for name, value in query.items() if value is not None}


def show(title: str, response: httpx.Response) -> None:
    response.raise_for_status()
    print(f"{title:13}: {response.url}")


with httpx.Client(base_url=root) as client:
    for path in paths:
        show(path, client.get(path))
    show("segment", client.get(segment))
    show("query", client.get("tea", params=given))
    show("second query", client.get("tea?page=1", params=given))
    show("merged query", client.get(httpx.URL("tea?page=1").copy_merge_params(given)))
