"""`cookies=` after a redirect to another host

A session was asked with `get(url, cookies={"flavour": "oat"})` and redirected from 127.0.0.1 to a server on
127.0.0.2: the `Cookie` header that the second server received, `None` where there was none.
"""

from tests.support.redirecting import redirecting
from tests.support.wire import Listener

QUESTION = "Are the cookies of one request dropped after a redirect to another host?"
ANSWERS = {None: ("yes", "dropped"), "flavour=oat": ("no", "sent on")}
COOKIES = {"flavour": "oat"}


def with_requests(requests, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        with requests.Session() as session:
            session.get(listener.url, cookies=COOKIES, timeout=5)
        return other.requests[-1].header("Cookie")


def with_httpx(httpx, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        with httpx.Client(follow_redirects=True) as client:
            client.get(listener.url, cookies=COOKIES)
        return other.requests[-1].header("Cookie")


async def with_aiohttp(aiohttp, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url, cookies=COOKIES):
            return other.requests[-1].header("Cookie")
