"""Connection closed without a response

The server reads the request, and closes.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception is raised when the server closes the connection without a response?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(requests.get, server.faults + "/close", timeout=5)


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.faults + "/close")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get(server.faults + "/close"))
