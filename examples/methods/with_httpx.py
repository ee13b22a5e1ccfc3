# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Send PUT, PATCH, DELETE, OPTIONS, QUERY and HEAD, and see what HEAD does with a redirect."""

import httpx

base = "http://127.0.0.1:7249"
tea = {"tea": "green"}


def show(response: httpx.Response) -> None:
    response.raise_for_status()
    seen = response.json()
    print(f"{seen['method']}: {seen['json']}")


with httpx.Client() as client:
    show(client.put(f"{base}/anything", json=tea))
    show(client.patch(f"{base}/anything", json=tea))
    show(client.request("DELETE", f"{base}/anything", json=tea))  # delete() takes no body
    show(client.options(f"{base}/anything"))
    show(client.request("QUERY", f"{base}/anything", json=tea))

    head = client.head(f"{base}/bytes/1024")
    print("HEAD:", head.headers["Content-Length"], "announced,", len(head.content), "received")
    print("head(), redirect:", client.head(f"{base}/redirect/1").status_code)
    print('request("HEAD"), redirect:', client.request("HEAD", f"{base}/redirect/1").status_code)
