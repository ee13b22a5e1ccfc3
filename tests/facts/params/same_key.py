"""`?a=1` in the URL, and `params={"a": "2"}`

The target as the server received it. Both values are sent, except by httpx, which drops the query of the URL.
"""

from tests.support.wire import target_of

QUESTION = "What is sent when the URL and params= have the same key?"
ANSWERS = {"/echo?a=1&a=2": "both values", "/echo?a=2": "the value in params= only"}


def with_requests(requests, server):
    response = requests.get(server.faults + "/echo?a=1", params={"a": 2}, timeout=5)
    return target_of(response.json())


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/echo?a=1", params={"a": 2})
    return target_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with (
        aiohttp.ClientSession() as session,
        session.get(server.faults + "/echo?a=1", params={"a": 2}) as response,
    ):
        return target_of(await response.json())
