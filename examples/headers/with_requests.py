# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Send headers of our own, leave one out, and read a repeated one."""

from pprint import pprint

import requests

base = "http://127.0.0.1:7249"

with requests.Session() as session:
    session.headers["User-Agent"] = "tea-shop/1.0"  # on every request of the session

    own = {"accept": "application/json", "X-Trace": "42"}
    response = session.get(f"{base}/headers", headers=own, timeout=5)
    response.raise_for_status()
    print("Received:")
    pprint(response.json()["headers"])

    response = session.get(f"{base}/headers", headers={"Accept": None}, timeout=5)
    response.raise_for_status()
    print("Accept left out:", "Accept" not in response.json()["headers"])

    try:
        session.get(f"{base}/headers", headers={"X-Page": 2}, timeout=5)
    except requests.exceptions.InvalidHeader as error:
        print("A number       :", type(error).__name__)

    response = session.get(f"{base}/response-headers?X-Tea=green&X-Tea=black", timeout=5)
    response.raise_for_status()
    print("By name        :", response.headers["x-TEA"])
    print("All values     :", response.raw.headers.getlist("x-TEA"))
