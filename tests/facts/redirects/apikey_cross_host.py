"""`X-Api-Key` after a redirect to another host

A request with the header `X-Api-Key`, which no standard knows, is redirected from 127.0.0.1 to a server on 127.0.0.2.
The outcome is the header that the second server received, `None` if there was none. A key in such a header is only as
safe as the last server in the chain.
"""

from tests.support.redirecting import redirecting
from tests.support.wire import Listener

QUESTION = "Is X-Api-Key dropped after a redirect to another host?"
ANSWERS = {None: ("yes", "dropped"), "secret": ("no", "sent on")}


def with_requests(requests, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        requests.get(listener.url, headers={"X-Api-Key": "secret"}, timeout=5)
        return other.requests[-1].header("X-Api-Key")


def with_httpx(httpx, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        httpx.get(listener.url, headers={"X-Api-Key": "secret"}, follow_redirects=True)
        return other.requests[-1].header("X-Api-Key")


async def with_aiohttp(aiohttp, server):
    with Listener(host="127.0.0.2") as other, Listener(redirecting(other.url)) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url, headers={"X-Api-Key": "secret"}):
            return other.requests[-1].header("X-Api-Key")
