"""`auth=httpx.BasicAuth(...)`

A GET was sent with httpx's class for Basic authentication, from httpx installed beside it: the status, or what was
raised. Libraries that hand out an `httpx.Auth` give one of httpx.
"""

import importlib

from tests.support.raised import raised_by

QUESTION = "Can auth= be an object of httpx, such as httpx.BasicAuth?"
ANSWERS = {200: ("yes", "taken"), "raises": ("no", "raises {}"), "n/a": ("n/a", "n/a")}
MESSAGE = True
EXTRAS = True
PATH = "/basic-auth/user/passwd"


def with_httpx(httpx, server):
    auth = importlib.import_module("httpx").BasicAuth("user", "passwd")
    return raised_by(lambda: httpx.get(server.http + PATH, auth=auth).status_code)


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
