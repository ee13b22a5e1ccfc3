"""A slash in `params=`

`params={"a": "x y&/é"}`: the target as the server received it. aiohttp leaves the slash as it is, which a query may
hold (RFC 3986, section 3.4); the others escape it.
"""

from tests.support.wire import target_of

QUESTION = "How does params= encode a slash?"
ANSWERS = {"/echo?a=x+y%26%2F%C3%A9": "as %2F", "/echo?a=x+y%26/%C3%A9": "left as /"}


def with_requests(requests, server):
    response = requests.get(server.faults + "/echo", params={"a": "x y&/é"}, timeout=5)
    return target_of(response.json())


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/echo", params={"a": "x y&/é"})
    return target_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with (
        aiohttp.ClientSession() as session,
        session.get(server.faults + "/echo", params={"a": "x y&/é"}) as response,
    ):
        return target_of(await response.json())
