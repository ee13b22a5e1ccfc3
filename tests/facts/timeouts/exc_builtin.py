"""`except TimeoutError` catches a read timeout

The server took the request and never answered, and 0.3 seconds were allowed for it: whether `except TimeoutError`
catches what was raised.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Does except TimeoutError catch its read timeout?"


PATH = "/silence?seconds=2"


def with_requests(requests, server):
    raised = raised_by(requests.get, server.faults + PATH, timeout=0.3)
    return isinstance(raised, TimeoutError)


def with_httpx(httpx, server):
    raised = raised_by(httpx.get, server.faults + PATH, timeout=0.3)
    return isinstance(raised, TimeoutError)


async def with_aiohttp(aiohttp, server):
    timeout = aiohttp.ClientTimeout(sock_read=0.3)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        raised = await raised_by_awaiting(session.get(server.faults + PATH))
        return isinstance(raised, TimeoutError)
