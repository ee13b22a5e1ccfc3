# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from itertools import count

import httpx

url = "http://127.0.0.1:7249/teas"


def pages(client):
    for number in count(1):
        response = client.get(url, params={"page": number})
        response.raise_for_status()
        page = response.json()
        yield page["items"]
        if number >= page["pages"]:
            return


with httpx.Client(timeout=5) as client:
    for teas in pages(client):
        print(len(teas), "teas, the first:", teas[0]["name"])
