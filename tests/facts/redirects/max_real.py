"""Redirects really followed

A server redirects every request to a path that it was not asked for yet, without end. Counted were the requests
that it had received when the client gave up, less the first one. The limit was the client's default; httpx was
told to follow at all. aiohttp gives up at the redirect that reaches its limit, the others at the one after it.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.redirecting import endless
from tests.support.wire import Listener

QUESTION = "How many redirects does it really follow?"


def with_requests(requests, server):
    with Listener(endless()) as listener:
        raised_by(requests.get, listener.url, timeout=5)
        return len(listener.requests) - 1


def with_httpx(httpx, server):
    with Listener(endless()) as listener:
        raised_by(httpx.get, listener.url, follow_redirects=True)
        return len(listener.requests) - 1


async def with_aiohttp(aiohttp, server):
    with Listener(endless()) as listener:
        async with aiohttp.ClientSession() as session:
            await raised_by_awaiting(session.get(listener.url))
        return len(listener.requests) - 1
