"""Escapes `|` in a query (`?a=x|y`)

The query as the server received it. `|` may stand in a URL only as `%7C` (RFC 3986, section 2).
"""

from tests.support.wire import target_of

QUESTION = "Is a pipe (|) in a query escaped?"
ANSWERS = {"a=x%7Cy": ("yes", "{}"), "a=x|y": ("no", "as written")}
PATH = "/echo?a=x|y"


def with_requests(requests, server):
    response = requests.get(server.faults + PATH, timeout=5)
    return target_of(response.json()).partition("?")[2]


def with_httpx(httpx, server):
    response = httpx.get(server.faults + PATH)
    return target_of(response.json()).partition("?")[2]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + PATH) as response:
        return target_of(await response.json()).partition("?")[2]
