"""QUERY without body sends Content-Length: 0

`request("QUERY", url)`: the Content-Length that the server received.
"""

from tests.support.wire import Listener

QUESTION = "Does QUERY without a body send Content-Length: 0?"
ANSWERS = {"0": ("yes", "yes"), None: ("no", "no Content-Length")}


def with_httpx(httpx, server):
    with Listener() as listener:
        httpx.request("QUERY", listener.url)
        return listener.requests[0].header("Content-Length")


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
