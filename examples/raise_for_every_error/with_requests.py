# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests


def check(response, **options):
    response.raise_for_status()


with requests.Session() as session:
    session.hooks["response"] = [check]
    try:
        session.get("http://127.0.0.1:7249/teas/99", timeout=5)
    except requests.HTTPError as error:
        print(error)
