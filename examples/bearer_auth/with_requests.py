# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Send a bearer token, and see where redirects take it."""

import requests

base = "http://127.0.0.1:7249"
headers = {"Authorization": "Bearer playground-token"}
same_host = {"url": "http://127.0.0.1:7249/bearer"}
other_host = {"url": "http://localhost:7249/bearer"}

with requests.Session() as session:
    session.headers.update(headers)

    response = session.get(f"{base}/bearer", timeout=5)
    print("direct             :", response.status_code, response.json())

    response = session.get(f"{base}/redirect-to", params=same_host, timeout=5)
    print("redirect, same host:", response.status_code, response.json())

    response = session.get(f"{base}/redirect-to", params=other_host, timeout=5)
    print("redirect, elsewhere:", response.status_code, response.headers["WWW-Authenticate"])
