"""`timeout=httpx.Timeout(5)`

A GET was sent with httpx's class for timeouts, from httpx installed beside it: the status, or what was raised.
"""

import importlib

from tests.support.raised import raised_by

QUESTION = "Can timeout= be an object of httpx, httpx.Timeout?"
ANSWERS = {200: ("yes", "taken"), "raises": ("no", "raises {}"), "n/a": ("n/a", "n/a")}
MESSAGE = True
EXTRAS = True
PATH = "/get"


def with_httpx(httpx, server):
    timeout = importlib.import_module("httpx").Timeout(5)
    return raised_by(lambda: httpx.get(server.http + PATH, timeout=timeout).status_code)


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
