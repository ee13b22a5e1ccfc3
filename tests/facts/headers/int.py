"""`headers={"X-I": 5}`

The value that the server received, or what was raised: only niquests turns a number into a string.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.wire import header_of

QUESTION = "Can a header value be an int?"
ANSWERS = {"5": ("yes", "sent as text"), "raises": ("no", "raises {}")}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(requests.get, server.faults + "/echo", headers={"X-I": 5}, timeout=5)


def with_niquests(niquests, server):
    response = niquests.get(server.faults + "/echo", headers={"X-I": 5}, timeout=5)
    return header_of(response.json(), "x-i")


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.faults + "/echo", headers={"X-I": 5})


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get(server.faults + "/echo", headers={"X-I": 5}))
