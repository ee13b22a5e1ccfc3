"""Leaves a signed URL as written (`?sig=a%2Fb%40c%28d%29`)

The query as the server received it. A signature counts for the URL as it was signed: a client that writes `/`, `@`,
`(` and `)` for their escapes sends another one, although both mean the same (RFC 3986, section 6.2.2.2).
"""

from tests.support.wire import target_of

QUESTION = "Is a signed (presigned) URL sent exactly as written?"
ANSWERS = {"sig=a%2Fb%40c%28d%29": ("yes", "as written"), ...: ("no", "{}")}
PATH = "/echo?sig=a%2Fb%40c%28d%29"


def with_requests(requests, server):
    response = requests.get(server.faults + PATH, timeout=5)
    return target_of(response.json()).partition("?")[2]


def with_httpx(httpx, server):
    response = httpx.get(server.faults + PATH)
    return target_of(response.json()).partition("?")[2]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + PATH) as response:
        return target_of(await response.json()).partition("?")[2]
