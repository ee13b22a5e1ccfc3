"""Digest challenge with capitalised parameter names

The server asked with `Digest Realm="playground", Nonce="abc", Qop="auth"`: the status, or the exception that was
raised. Parameter names do not depend on case (RFC 9110, section 11.2).
"""

from tests.support.raised import raised_by
from tests.support.wire import Listener, answer

QUESTION = "Can the parameter names of a Digest challenge be capitalised?"
ANSWERS = {200: ("yes", "yes"), "raises ProtocolError": ("no", "raises {}")}


CHALLENGE = 'Digest Realm="playground", Nonce="abc", Qop="auth"'


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
