"""`cookies=` after a redirect to another host

Cookies were given by the argument `cookies=` of a single request, which is redirected from 127.0.0.1 to a server
on 127.0.0.2. The outcome is the `Cookie` header that the second server received, `None` if there was none.
"""

from tests.support.redirecting import redirecting
from tests.support.wire import Listener


def with_requests(requests, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        requests.get(listener.url, cookies={"flavour": "oat"}, timeout=5)
        return other.requests[-1].header("Cookie")


def with_httpx(httpx, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        httpx.get(listener.url, cookies={"flavour": "oat"}, follow_redirects=True)
        return other.requests[-1].header("Cookie")


async def with_aiohttp(aiohttp, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url, cookies={"flavour": "oat"}):
            return other.requests[-1].header("Cookie")
