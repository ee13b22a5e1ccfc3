"""`?a=1` in the URL, and `params={"b": "2"}`

The target as the server received it. httpx puts the parameters in the place of the URL's query: what stood
there is lost without a word. The others add them.
"""

from tests.support.wire import target_of

QUESTION = "Does params= keep the query in the URL?"
ANSWERS = {"/echo?a=1&b=2": ("yes", "added to it"), "/echo?b=2": ("no", "replaced, silently")}


def with_requests(requests, server):
    response = requests.get(server.faults + "/echo?a=1", params={"b": 2}, timeout=5)
    return target_of(response.json())


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/echo?a=1", params={"b": 2})
    return target_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with (
        aiohttp.ClientSession() as session,
        session.get(server.faults + "/echo?a=1", params={"b": 2}) as response,
    ):
        return target_of(await response.json())
