"""URL with a broken IPv6 address

A GET to `http://[::1/`. httpx's `InvalidURL` is not an `HTTPError`: a URL from outside needs its own
`except`.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception does a URL with a broken IPv6 address raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(requests.get, "http://[::1/", timeout=5)


def with_httpx(httpx, server):
    return raised_by(httpx.get, "http://[::1/")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get("http://[::1/"))
