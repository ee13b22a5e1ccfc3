# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx


def all_teas(client, url):
    while url:
        response = client.get(url)
        response.raise_for_status()
        yield from response.json()["items"]
        url = response.links.get("next", {}).get("url")


with httpx.Client(timeout=5) as client:
    teas = list(all_teas(client, "http://127.0.0.1:7249/teas?per_page=10"))

print(len(teas), "teas:", teas[0]["name"], "to", teas[-1]["name"])
