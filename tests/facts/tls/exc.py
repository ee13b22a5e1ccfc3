"""Untrusted certificate

The server's certificate is of an authority that nobody knows: the class that a GET raised.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception does an untrusted certificate raise (CERTIFICATE_VERIFY_FAILED)?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


PATH = "/get"


def with_requests(requests, server):
    return raised_by(requests.get, server.https + PATH, timeout=5)


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.https + PATH)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get(server.https + PATH))
