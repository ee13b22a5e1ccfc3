"""Read timeout

The server took the request and never answered, and 0.3 seconds were allowed for it: the exception that was raised.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception does a read timeout raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


PATH = "/silence?seconds=2"


def with_requests(requests, server):
    return raised_by(requests.get, server.faults + PATH, timeout=0.3)


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.faults + PATH, timeout=0.3)


async def with_aiohttp(aiohttp, server):
    timeout = aiohttp.ClientTimeout(sock_read=0.3)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        return await raised_by_awaiting(session.get(server.faults + PATH))
