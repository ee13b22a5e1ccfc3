# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from itertools import count

import requests

url = "http://127.0.0.1:7249/teas"


def pages(session):
    for number in count(1):
        response = session.get(url, params={"page": number}, timeout=5)
        response.raise_for_status()
        page = response.json()
        yield page["items"]
        if number >= page["pages"]:
            return


with requests.Session() as session:
    for teas in pages(session):
        print(len(teas), "teas, the first:", teas[0]["name"])
