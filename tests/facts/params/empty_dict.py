"""`?a=1` in the URL, and `params={}`

The target as the server received it. With httpx an empty dict removes the query of the URL: pass `None` where
there are no parameters.
"""

from tests.support.wire import target_of

QUESTION = "Does params={} keep the query in the URL?"
ANSWERS = {"/echo?a=1": ("yes", "kept"), "/echo": ("no", "removed, silently")}


def with_requests(requests, server):
    response = requests.get(server.faults + "/echo?a=1", params={}, timeout=5)
    return target_of(response.json())


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/echo?a=1", params={})
    return target_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + "/echo?a=1", params={}) as response:
        return target_of(await response.json())
