"""POST times out by default

The server took the request and never answered. The outcome is the seconds after which the client gives up, *None* for
never. For a blocking client that is the timeout of the socket on which it was stuck; aiohttp was run until it raised,
in an event loop whose clock ran ahead of time.
"""

from tests.support.patience import patience, patience_of

QUESTION = "Does a POST time out by default?"
UNIT = "s"
ANSWERS = {None: ("no", "waits forever"), ...: ("yes", "{}")}


PATH = "/silence"


def with_requests(requests, server):
    return patience(requests.post, server.faults + PATH)


def with_httpx(httpx, server):
    return patience(httpx.post, server.faults + PATH)


def with_aiohttp(aiohttp, server):
    async def post():
        async with aiohttp.ClientSession() as session, session.post(server.faults + PATH):
            pass

    return patience_of(post)
