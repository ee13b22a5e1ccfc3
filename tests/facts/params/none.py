"""`params={"a": None, "b": "1"}`

The target as the server received it. requests leaves a parameter of `None` out, httpx sends it empty, aiohttp
refuses it: whoever moves between them has to filter such parameters.
"""

from tests.support.raised import raised_by_awaiting
from tests.support.wire import target_of

QUESTION = "How does params= send None?"
ANSWERS = {"/echo?b=1": "left out", "/echo?a=&b=1": "empty: a=", "raises TypeError": "raises {}"}
MESSAGE = True


def with_requests(requests, server):
    response = requests.get(server.faults + "/echo", params={"a": None, "b": "1"}, timeout=5)
    return target_of(response.json())


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/echo", params={"a": None, "b": "1"})
    return target_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get(server.faults + "/echo", params={"a": None, "b": "1"}))
