"""`Authorization` after a redirect to another port

A request with the header `Authorization` is redirected from one port of 127.0.0.1 to another: another origin (RFC
6454), on the same host. The outcome is the header that the second server received, `None` if there was none.
"""

from tests.support.redirecting import redirecting
from tests.support.wire import Listener

QUESTION = "Is Authorization dropped after a redirect to another port?"
ANSWERS = {None: ("yes", "dropped"), "Bearer secret": ("no", "sent on")}


def with_requests(requests, server):
    with Listener() as other, Listener(redirecting(other.url)) as listener:
        requests.get(listener.url, headers={"Authorization": "Bearer secret"}, timeout=5)
        return other.requests[-1].header("Authorization")


def with_httpx(httpx, server):
    with Listener() as other, Listener(redirecting(other.url)) as listener:
        httpx.get(listener.url, headers={"Authorization": "Bearer secret"}, follow_redirects=True)
        return other.requests[-1].header("Authorization")


async def with_aiohttp(aiohttp, server):
    with Listener() as other, Listener(redirecting(other.url)) as listener:
        async with (
            aiohttp.ClientSession() as session,
            session.get(listener.url, headers={"Authorization": "Bearer secret"}),
        ):
            return other.requests[-1].header("Authorization")
