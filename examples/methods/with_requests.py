# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Send PUT, PATCH, DELETE, OPTIONS, QUERY and HEAD, and see what HEAD does with a redirect."""

import requests

base = "http://127.0.0.1:7249"
tea = {"tea": "green"}


def show(response: requests.Response) -> None:
    response.raise_for_status()
    seen = response.json()
    print(f"{seen['method']}: {seen['json']}")


with requests.Session() as session:
    show(session.put(f"{base}/anything", json=tea, timeout=5))
    show(session.patch(f"{base}/anything", json=tea, timeout=5))
    show(session.delete(f"{base}/anything", json=tea, timeout=5))
    show(session.options(f"{base}/anything", timeout=5))
    show(session.request("QUERY", f"{base}/anything", json=tea, timeout=5))

    head = session.head(f"{base}/bytes/1024", timeout=5)
    print("HEAD:", head.headers["Content-Length"], "announced,", len(head.content), "received")
    print("head(), redirect:", session.head(f"{base}/redirect/1", timeout=5).status_code)
    print('request("HEAD"), redirect:', session.request("HEAD", f"{base}/redirect/1", timeout=5).status_code)
