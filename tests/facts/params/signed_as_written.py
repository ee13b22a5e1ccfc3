"""Can be made to leave a signed URL as written

The URL was given in the way in which the client sends it as it is: with aiohttp as `yarl.URL(url, encoded=True)`, with
the others as a string. The outcome is the query `?sig=a%2Fb%40c%28d%29` as the server received it, and the way.
"""

from tests.support.wire import target_of

QUESTION = "Can a signed (presigned) URL be sent exactly as written?"
ANSWERS = {
    "sig=a%2Fb%40c%28d%29": ("yes", "as a string"),
    ("sig=a%2Fb%40c%28d%29", "yarl.URL"): ("yes", "with yarl.URL(url, encoded=True)"),
    ...: ("no", "{}"),
}
PATH = "/echo?sig=a%2Fb%40c%28d%29"


def with_requests(requests, server):
    response = requests.get(server.faults + PATH, timeout=5)
    return target_of(response.json()).partition("?")[2]


def with_httpx(httpx, server):
    response = httpx.get(server.faults + PATH)
    return target_of(response.json()).partition("?")[2]


async def with_aiohttp(aiohttp, server):
    from yarl import URL

    url = URL(server.faults + PATH, encoded=True)
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        return [target_of(await response.json()).partition("?")[2], "yarl.URL"]
