"""Connect timeout

The port accepted no more connections, and 0.3 seconds were allowed for connecting: the exception that was raised.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.unreachable import full_backlog

QUESTION = "Which exception does a connect timeout raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    with full_backlog() as url:
        return raised_by(requests.get, url, timeout=(0.3, 5))


def with_httpx(httpx, server):
    timeout = httpx.Timeout(5, connect=0.3)
    with full_backlog() as url:
        return raised_by(httpx.get, url, timeout=timeout)


async def with_aiohttp(aiohttp, server):
    timeout = aiohttp.ClientTimeout(sock_connect=0.3)
    with full_backlog() as url:
        async with aiohttp.ClientSession(timeout=timeout) as session:
            return await raised_by_awaiting(session.get(url))
