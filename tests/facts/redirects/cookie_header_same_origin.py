"""`Cookie` header after a redirect on the same origin

A request whose `headers` hold `Cookie: flavour=oat` is redirected to another path of the same server. The
outcome is the header that arrived there, `None` if there was none.
"""

from tests.support.redirecting import redirecting
from tests.support.wire import Listener

QUESTION = "Is a Cookie header of your own kept after a redirect on the same origin?"
ANSWERS = {"flavour=oat": ("yes", "kept"), None: ("no", "dropped, silently")}


def with_requests(requests, server):
    with Listener(redirecting("/end")) as listener:
        requests.get(listener.url, headers={"Cookie": "flavour=oat"}, timeout=5)
        return listener.requests[1].header("Cookie")


def with_httpx(httpx, server):
    with Listener(redirecting("/end")) as listener:
        httpx.get(listener.url, headers={"Cookie": "flavour=oat"}, follow_redirects=True)
        return listener.requests[1].header("Cookie")


async def with_aiohttp(aiohttp, server):
    with Listener(redirecting("/end")) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url, headers={"Cookie": "flavour=oat"}):
            return listener.requests[1].header("Cookie")
