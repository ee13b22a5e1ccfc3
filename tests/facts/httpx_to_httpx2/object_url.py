"""`get(httpx.URL(...))`

A GET was sent to httpx's class for URLs, from httpx installed beside it: the status, or what was raised.
"""

import importlib

from tests.support.raised import raised_by

QUESTION = "Can a URL be an object of httpx, httpx.URL?"
ANSWERS = {200: ("yes", "taken"), "raises": ("no", "raises {}"), "n/a": ("n/a", "n/a")}
MESSAGE = True
EXTRAS = True
PATH = "/get"


def with_httpx(httpx, server):
    url = importlib.import_module("httpx").URL(server.http + PATH)
    return raised_by(lambda: httpx.get(url).status_code)


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
