"""`Headers | dict`

`Headers({"A": "1", "B": "2"}) | {"a": "3"}`: whether that gave a header of both, or the exception that was raised.
"""

from tests.support.raised import raised_by

QUESTION = "Can Headers and a dict be joined with |?"
ANSWERS = {True: ("yes", "yes"), "raises TypeError": ("no", "raises {}")}


def with_httpx(httpx, server):
    headers = httpx.Headers({"A": "1", "B": "2"})
    return raised_by(lambda: (headers | {"a": "3"}) == {"b": "2", "a": "3"})


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
