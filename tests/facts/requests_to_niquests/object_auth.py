"""`auth=requests.auth.HTTPDigestAuth(...)`

A GET was sent with requests' class for Digest authentication, from requests installed beside it: the status, or what
was raised.
"""

import importlib

from tests.support.raised import raised_by

QUESTION = "Can auth= be an object of requests, such as HTTPDigestAuth?"
ANSWERS = {
    200: ("yes", "taken"),
    401: ("no", "no authentication sent"),
    "raises": ("no", "raises {}"),
    "n/a": ("n/a", "n/a"),
}
MESSAGE = True
EXTRAS = True
PATH = "/digest-auth/auth/user/passwd"


def with_requests(requests, server):
    auth = importlib.import_module("requests.auth").HTTPDigestAuth("user", "passwd")
    return raised_by(lambda: requests.get(server.http + PATH, auth=auth, timeout=5).status_code)


def with_httpx(httpx, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
