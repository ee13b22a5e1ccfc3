"""`params={"a": [1, 2]}`

The target as the server received it: a list becomes a parameter that is there more than once.
"""

from tests.support.wire import target_of

QUESTION = "How does params= send a list?"
ANSWERS = {"/echo?a=1&a=2": "repeated: a=1&a=2"}


def with_requests(requests, server):
    response = requests.get(server.faults + "/echo", params={"a": [1, 2]}, timeout=5)
    return target_of(response.json())


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/echo", params={"a": [1, 2]})
    return target_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with (
        aiohttp.ClientSession() as session,
        session.get(server.faults + "/echo", params={"a": [1, 2]}) as response,
    ):
        return target_of(await response.json())
