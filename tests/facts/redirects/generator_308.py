"""POST of a generator after 308

A generator of `b"hello, "` and `b"world"` was posted, answered with 308 Permanent Redirect, which forbids to change
the method (RFC 9110, section 15.4.9), and the redirect was followed: the body that arrived at the new path, or what
was raised. A generator can be read once; to post a body that may be redirected, give bytes.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Is the body of a generator sent again after a 308?"
ANSWERS = {"hello, world": ("yes", "sent again"), "": ("no", "empty body, no error"), "raises": ("no", "raises {}")}
MESSAGE = True
PATH = "/redirect-to?url=/post&status_code=308"


def _pieces():
    yield b"hello, "
    yield b"world"


def with_requests(requests, server):
    return raised_by(lambda: requests.post(server.http + PATH, data=_pieces(), timeout=5).json()["data"])


def with_httpx(httpx, server):
    return raised_by(lambda: httpx.post(server.http + PATH, content=_pieces(), follow_redirects=True).json()["data"])


async def with_aiohttp(aiohttp, server):
    async def pieces():
        for piece in _pieces():
            yield piece

    async def post():
        async with aiohttp.ClientSession() as session, session.post(server.http + PATH, data=pieces()) as response:
            return (await response.json())["data"]

    return await raised_by_awaiting(post())
