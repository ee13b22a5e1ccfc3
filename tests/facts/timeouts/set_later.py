"""`session.timeout`, set after creation

A session or client was given 0.3 seconds by its attribute `timeout`, and a GET without a timeout of its own met a
server that answers after 1 second: whether it gave up, or what was raised for the attribute.
"""

from tests.support.patience import timed_out
from tests.support.raised import raised_by_awaiting

QUESTION = "Can the timeout of a client that exists already be changed (client.timeout = ...)?"
ANSWERS = {True: ("yes", "used"), False: ("no", "ignored"), "raises": ("no", "raises {}")}
MESSAGE = True
PATH = "/delay/1"


def with_requests(requests, server):
    with requests.Session() as session:
        session.timeout = 0.3
        return timed_out(session.get, server.http + PATH)


def with_httpx(httpx, server):
    with httpx.Client() as client:
        client.timeout = 0.3
        return timed_out(client.get, server.http + PATH)


async def with_aiohttp(aiohttp, server):
    async def get():
        async with aiohttp.ClientSession() as session:
            session.timeout = aiohttp.ClientTimeout(total=0.3)

    return await raised_by_awaiting(get())
