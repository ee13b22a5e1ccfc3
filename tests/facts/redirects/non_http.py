"""Redirect to `ftp://`

The server redirects to an address with the scheme `ftp`; the exception that the call raised.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception does a redirect to ftp:// raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(requests.get, server.faults + "/other-scheme", timeout=5)


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.faults + "/other-scheme", follow_redirects=True)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get(server.faults + "/other-scheme"))
