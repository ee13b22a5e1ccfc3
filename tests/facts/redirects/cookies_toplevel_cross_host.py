"""`cookies=` of a call without a session, after a redirect to another host

`get(url, cookies={"flavour": "oat"})` of the module, or `aiohttp.request`, was redirected from 127.0.0.1 to a server
on 127.0.0.2: the `Cookie` header that the second server received, `None` where there was none. Where a call makes a
session or client with these cookies, they are those of the session, which go to every host.
"""

from tests.support.redirecting import redirecting
from tests.support.wire import Listener

QUESTION = "Are the cookies of a call without a session dropped after a redirect to another host?"
ANSWERS = {None: ("yes", "dropped"), "flavour=oat": ("no", "sent on")}
COOKIES = {"flavour": "oat"}


def with_requests(requests, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        requests.get(listener.url, cookies=COOKIES, timeout=5)
        return other.requests[-1].header("Cookie")


def with_httpx(httpx, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        httpx.get(listener.url, cookies=COOKIES, follow_redirects=True)
        return other.requests[-1].header("Cookie")


async def with_aiohttp(aiohttp, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        async with aiohttp.request("GET", listener.url, cookies=COOKIES):
            return other.requests[-1].header("Cookie")
