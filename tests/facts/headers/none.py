"""`headers={"Accept": None}`

The value of Accept that the server received. In requests `None` removes a default header; in httpx and
aiohttp it is an error.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.wire import header_of

QUESTION = "Does a header of None remove a default header?"
ANSWERS = {None: ("yes", "removed"), "raises TypeError": ("no", "raises {}")}
MESSAGE = True


def with_requests(requests, server):
    response = requests.get(server.faults + "/echo", headers={"Accept": None}, timeout=5)
    return header_of(response.json(), "accept")


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.faults + "/echo", headers={"Accept": None})


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get(server.faults + "/echo", headers={"Accept": None}))
