"""Too many redirects

A server redirects every request to a path that it was not asked for yet, without end: the exception that
the call raised.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.redirecting import endless
from tests.support.wire import Listener

QUESTION = "Which exception do too many redirects raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    with Listener(endless()) as listener:
        return raised_by(requests.get, listener.url, timeout=5)


def with_httpx(httpx, server):
    with Listener(endless()) as listener:
        return raised_by(httpx.get, listener.url, follow_redirects=True)


async def with_aiohttp(aiohttp, server):
    with Listener(endless()) as listener:
        async with aiohttp.ClientSession() as session:
            return await raised_by_awaiting(session.get(listener.url))
