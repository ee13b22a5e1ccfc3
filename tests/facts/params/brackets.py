"""Square brackets in a query (`?a[]=1`) are escaped

The query as the server received it. `[` and `]` may stand in a query only as `%5B` and `%5D` (RFC 3986, section 3.4),
and many servers take them as they are.
"""

from tests.support.wire import target_of

QUESTION = "Are square brackets in a query escaped?"
ANSWERS = {"a%5B%5D=1": ("yes", "{}"), "a[]=1": ("no", "as written: {}")}
PATH = "/echo?a[]=1"


def with_requests(requests, server):
    response = requests.get(server.faults + PATH, timeout=5)
    return target_of(response.json()).partition("?")[2]


def with_httpx(httpx, server):
    response = httpx.get(server.faults + PATH)
    return target_of(response.json()).partition("?")[2]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + PATH) as response:
        return target_of(await response.json()).partition("?")[2]
