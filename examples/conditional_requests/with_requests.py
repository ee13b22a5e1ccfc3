# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/etag/v1"

with requests.Session() as session:
    response = session.get(url, timeout=5)
    response.raise_for_status()
    data, etag = response.json(), response.headers["ETag"]
    print(response.status_code, etag)

    response = session.get(url, headers={"If-None-Match": etag}, timeout=5)
    response.raise_for_status()
    if response.status_code != 304:  # changed: take the new data
        data, etag = response.json(), response.headers["ETag"]
    print(response.status_code, "kept:", data["url"])
