"""Cookies given to the session, after a redirect to another host

A session or client was given the cookie `flavour=oat` for all its requests, without a domain, and a GET was
redirected from 127.0.0.1 to a server on 127.0.0.2: the `Cookie` header that the second server received, `None` where
there was none.
"""

from tests.support.redirecting import redirecting
from tests.support.wire import Listener

QUESTION = "Are the cookies given to a session dropped after a redirect to another host?"
ANSWERS = {None: ("yes", "dropped"), "flavour=oat": ("no", "sent on")}
COOKIES = {"flavour": "oat"}


def with_requests(requests, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        with requests.Session() as session:
            session.cookies.update(COOKIES)
            session.get(listener.url, timeout=5)
        return other.requests[-1].header("Cookie")


def with_httpx(httpx, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        with httpx.Client(cookies=COOKIES, follow_redirects=True) as client:
            client.get(listener.url)
        return other.requests[-1].header("Cookie")


async def with_aiohttp(aiohttp, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        async with aiohttp.ClientSession(cookies=COOKIES) as session, session.get(listener.url):
            return other.requests[-1].header("Cookie")
