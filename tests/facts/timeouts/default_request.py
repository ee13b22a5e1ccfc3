"""`request("GET")` without a session times out by default

`request("GET", url)` of the module, as in `requests.request`, met a server that took the request and never answered.
The outcome is the seconds after which the client gives up, *None* for never. For a blocking client that is the
timeout of the socket on which it was stuck; aiohttp was run until it raised, in an event loop whose clock ran ahead
of time.
"""

from tests.support.patience import patience, patience_of

QUESTION = 'Does request("GET", url) without a session time out by default?'
UNIT = "s"
ANSWERS = {None: ("no", "waits forever"), ...: ("yes", "{}")}
PATH = "/silence"


def with_requests(requests, server):
    return patience(requests.request, "GET", server.faults + PATH)


def with_httpx(httpx, server):
    return patience(httpx.request, "GET", server.faults + PATH)


def with_aiohttp(aiohttp, server):
    async def get():
        async with aiohttp.request("GET", server.faults + PATH):
            pass

    return patience_of(get)
