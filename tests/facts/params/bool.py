"""`params={"a": True}`

The target as the server received it. requests writes Python's `True`, httpx JSON's `true`, aiohttp refuses
it.
"""

from tests.support.raised import raised_by_awaiting
from tests.support.wire import target_of

QUESTION = "How does params= send True?"
ANSWERS = {"/echo?a=True": "a=True", "/echo?a=true": "a=true", "raises TypeError": "raises {}"}
MESSAGE = True


def with_requests(requests, server):
    response = requests.get(server.faults + "/echo", params={"a": True}, timeout=5)
    return target_of(response.json())


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/echo", params={"a": True})
    return target_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get(server.faults + "/echo", params={"a": True}))
