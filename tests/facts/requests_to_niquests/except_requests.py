"""`except requests.RequestException`

A port where nobody listens was asked, with requests installed beside it: whether the base class of requests'
exceptions is one of what was raised. A library or a program that still catches requests' own catches nothing of
niquests.
"""

import importlib

from tests.support.unreachable import closed_port

QUESTION = "Does except requests.RequestException catch what is raised?"
ANSWERS = {True: ("yes", "caught"), False: ("no", "not caught"), "n/a": ("n/a", "n/a")}
EXTRAS = True


def with_requests(requests, server):
    base = importlib.import_module("requests").RequestException
    with closed_port() as url:
        try:
            return requests.get(url, timeout=5)
        except Exception as error:
            return isinstance(error, base)


def with_httpx(httpx, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
