"""`Client(transport=httpx.HTTPTransport())`

A client was given a transport of httpx, from httpx installed beside it, as packages for caching or retries bring
them: the status of a GET, or what was raised.
"""

import importlib

from tests.support.raised import raised_by

QUESTION = "Can a client use a transport that was written for httpx?"
ANSWERS = {200: ("yes", "taken"), "raises": ("no", "raises {}"), "n/a": ("n/a", "n/a")}
MESSAGE = True
EXTRAS = True
PATH = "/get"


def with_httpx(httpx, server):
    transport = importlib.import_module("httpx").HTTPTransport()
    with httpx.Client(transport=transport) as client:
        return raised_by(lambda: client.get(server.http + PATH).status_code)


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
