# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests


def all_teas(session, url):
    while url:
        response = session.get(url, timeout=5)
        response.raise_for_status()
        yield from response.json()["items"]
        url = response.links.get("next", {}).get("url")


with requests.Session() as session:
    teas = list(all_teas(session, "http://127.0.0.1:7249/teas?per_page=10"))

print(len(teas), "teas:", teas[0]["name"], "to", teas[-1]["name"])
