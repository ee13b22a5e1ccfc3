"""`MockTransport` whose handler returns an `httpx.Response`

A client had a `MockTransport` of its own, with a handler that returns httpx's `Response`, from httpx installed beside
it: the status, or what was raised. Such handlers stand in the tests of many programs. httpx2 takes what is no
`Response` of its own for a coroutine: hence the words "async handler" in its message.
"""

import importlib

from tests.support.raised import raised_by

QUESTION = "Can a MockTransport return an httpx.Response?"
ANSWERS = {204: ("yes", "taken"), "raises": ("no", "raises {}"), "n/a": ("n/a", "n/a")}
MESSAGE = True
EXTRAS = True
PATH = "/get"


def with_httpx(httpx, server):
    response = importlib.import_module("httpx").Response(204)
    with httpx.Client(transport=httpx.MockTransport(lambda _: response)) as client:
        return raised_by(lambda: client.get(server.http + PATH).status_code)


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
