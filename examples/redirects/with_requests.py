# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Follow redirects: the way taken, the limit, the method, and what another host receives."""

import requests

base = "http://127.0.0.1:7249"
other = "http://localhost:7249/headers"  # the same server under another name
secrets = {"Authorization": "Bearer token", "X-Api-Key": "key"}
moves = [("POST", 301), ("POST", 302), ("POST", 303), ("POST", 307), ("POST", 308), ("PUT", 302)]

with requests.Session() as session:
    session.max_redirects = 3
    for count in (2, 3, 4):
        try:
            response = session.get(f"{base}/redirect/{count}", timeout=5)
            print(f"{count} redirects:", [step.status_code for step in response.history], response.url)
        except requests.TooManyRedirects as error:
            print(f"{count} redirects:", type(error).__name__)
    for method, status in moves:
        params = {"url": "/method", "status_code": status}
        response = session.request(method, f"{base}/redirect-to", params=params, timeout=5)
        response.raise_for_status()
        print(method, status, "becomes", response.json()["method"])
    response = session.get(f"{base}/redirect-to", params={"url": other}, headers=secrets, timeout=5)
    response.raise_for_status()
    print("other host:", sorted(secrets.keys() & response.json()["headers"].keys()))
