"""`isinstance(response, requests.Response)`

A GET was made, with requests installed beside it: whether the response is one of requests' class, which libraries ask
for.
"""

import importlib

QUESTION = "Is the response an instance of requests.Response?"
ANSWERS = {True: ("yes", "yes"), False: ("no", "no"), "n/a": ("n/a", "n/a")}
EXTRAS = True
PATH = "/get"


def with_requests(requests, server):
    kind = importlib.import_module("requests").Response
    return isinstance(requests.get(server.http + PATH, timeout=5), kind)


def with_httpx(httpx, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
