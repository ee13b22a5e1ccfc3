# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Look at what a response holds beside its status and body."""

import httpx

url = "http://127.0.0.1:7249/response-headers"
params = [
    ("Link", '</get?page=2>; rel="next"'),
    ("Set-Cookie", "flavour=oat; Path=/"),
    ("X-Twice", "one"),
    ("X-Twice", "two"),
]

with httpx.Client() as client:
    response = client.get(url, params=params)
    response.raise_for_status()
    print("HTTP version :", response.http_version)
    print("Request      :", response.request.method, response.request.headers["Accept"])
    print("History      :", response.history)
    print("Header       :", response.headers["X-Twice"])
    print("  each value :", response.headers.get_list("X-Twice"))
    print("Cookie       :", response.cookies["flavour"])
    print("Next link    :", response.links["next"]["url"])
    print("URL          :", type(response.url).__name__)
    print("Content      :", type(response.content).__name__, len(response.content))
    print("Text         :", type(response.text).__name__, len(response.text))
    print("Has elapsed  :", hasattr(response, "elapsed"))
