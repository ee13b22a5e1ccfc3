"""`data=[("a", 1), ("a", 2)]`

A form was given as a list of pairs: the body that the server received, or what was raised.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.wire import body_of

QUESTION = "Can a form be given as a list of pairs?"
ANSWERS = {"a=1&a=2": ("yes", "{}"), "raises": ("no", "raises {}")}
MESSAGE = True
PAIRS = [("a", 1), ("a", 2)]


def with_requests(requests, server):
    def post():
        response = requests.post(server.faults + "/echo", data=PAIRS, timeout=5)
        return body_of(response.json()).decode()

    return raised_by(post)


def with_httpx(httpx, server):
    def post():
        response = httpx.post(server.faults + "/echo", data=PAIRS)
        return body_of(response.json()).decode()

    return raised_by(post)


async def with_aiohttp(aiohttp, server):
    async def post():
        async with aiohttp.ClientSession() as session, session.post(server.faults + "/echo", data=PAIRS) as response:
            return body_of(await response.json()).decode()

    return await raised_by_awaiting(post())
