"""Digest challenge with unknown algorithm

The server asked with `algorithm=SHA3-256`: the exception that was raised. `except httpx2.HTTPError` catches the one
of httpx2.
"""

from tests.support.raised import raised_by
from tests.support.wire import Listener, answer

QUESTION = "Which exception does an unknown Digest algorithm raise?"
ANSWERS = {"raises": "{}"}


CHALLENGE = 'Digest realm="playground", nonce="abc", qop="auth", algorithm=SHA3-256'


def _challenged(request):
    if request.header("Authorization"):
        return answer()
    return answer(b"", ("www-authenticate", CHALLENGE), status="401 Unauthorized")


def with_httpx(httpx, server):
    with Listener(_challenged) as listener:
        auth = httpx.DigestAuth("user", "passwd")
        return raised_by(lambda: httpx.get(listener.url, auth=auth).status_code)


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
