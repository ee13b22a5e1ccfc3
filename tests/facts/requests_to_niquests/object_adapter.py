"""`session.mount("http://", requests.adapters.HTTPAdapter())`

A session was given an adapter of requests, from requests installed beside it, as packages for caching or Unix sockets
bring them: the status of a GET, or what was raised.
"""

import importlib

from tests.support.raised import raised_by

QUESTION = "Can a session use an adapter that was written for requests?"
ANSWERS = {200: ("yes", "taken"), "raises": ("no", "raises {}"), "n/a": ("n/a", "n/a")}
MESSAGE = True
EXTRAS = True
PATH = "/get"


def with_requests(requests, server):
    adapter = importlib.import_module("requests.adapters").HTTPAdapter()

    def get():
        with requests.Session() as session:
            session.mount("http://", adapter)
            return session.get(server.http + PATH, timeout=5).status_code

    return raised_by(get)


def with_httpx(httpx, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
