"""`cookies=` after a redirect on the same origin

A session was asked with `get(url, cookies={"flavour": "oat"})` and redirected to another path of the same server: the
`Cookie` header that arrived there, `None` where there was none. A login that answers with a redirect loses such a
cookie where it is not sent on.
"""

from tests.support.redirecting import redirecting
from tests.support.wire import Listener

QUESTION = "Are the cookies of one request sent on when it is redirected on the same server?"
ANSWERS = {"flavour=oat": ("yes", "sent on"), None: ("no", "lost")}
COOKIES = {"flavour": "oat"}


def with_requests(requests, server):
    with Listener(redirecting("/end")) as listener, requests.Session() as session:
        session.get(listener.url, cookies=COOKIES, timeout=5)
        return listener.requests[1].header("Cookie")


def with_httpx(httpx, server):
    with Listener(redirecting("/end")) as listener, httpx.Client(follow_redirects=True) as client:
        client.get(listener.url, cookies=COOKIES)
        return listener.requests[1].header("Cookie")


async def with_aiohttp(aiohttp, server):
    with Listener(redirecting("/end")) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url, cookies=COOKIES):
            return listener.requests[1].header("Cookie")
