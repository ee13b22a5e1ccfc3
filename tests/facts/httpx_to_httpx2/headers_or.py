"""Headers | dict

`Headers({"A": "1", "B": "2"}) | {"a": "3"}`: the pairs, or the class that was raised.
"""

from tests.support.raised import raised_by


def with_httpx(httpx, server):
    headers = httpx.Headers({"A": "1", "B": "2"})
    return raised_by(lambda: dict(headers | {"a": "3"}))


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
