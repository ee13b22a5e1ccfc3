"""`headers={"User-Agent": None}`

The name in the User-Agent that the server received. In requests `None` removes its own, and then urllib3
below puts in another: the header is not gone.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.wire import header_of

QUESTION = "Does a User-Agent of None send no User-Agent?"
ANSWERS = {"None": ("yes", "removed"), "raises TypeError": ("no", "raises {}"), ...: ("no", "sends {}")}


def _product(echo):
    """Give the User-Agent without its version."""
    return str(header_of(echo, "user-agent")).partition("/")[0]


def with_requests(requests, server):
    response = requests.get(server.faults + "/echo", headers={"User-Agent": None}, timeout=5)
    return _product(response.json())


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.faults + "/echo", headers={"User-Agent": None})


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get(server.faults + "/echo", headers={"User-Agent": None}))
