"""`except httpx.HTTPError`

A port where nobody listens was asked, with httpx installed beside it: whether the base class of httpx's exceptions is
one of what was raised. A library or a program that still catches httpx's own catches nothing of httpx2.
"""

import importlib

from tests.support.unreachable import closed_port

QUESTION = "Does except httpx.HTTPError catch what is raised?"
ANSWERS = {True: ("yes", "caught"), False: ("no", "not caught"), "n/a": ("n/a", "n/a")}
EXTRAS = True


def with_httpx(httpx, server):
    base = importlib.import_module("httpx").HTTPError
    with closed_port() as url:
        try:
            return httpx.get(url)
        except Exception as error:
            return isinstance(error, base)


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
