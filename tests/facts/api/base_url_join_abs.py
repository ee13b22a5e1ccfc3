"""Base URL, then a path from the root

The base URL ends in `/echo/api/`, and `/x` was asked for: the path that the server received. By RFC 3986,
section 5.2, the answer is `/x`.
"""

from tests.support.wire import Listener

QUESTION = "Does a path that begins with a slash replace the path of the base URL?"
ANSWERS = {"/echo/api/x": ("no", "appended: {}"), "/x": ("yes", "replaced: {}"), "n/a": ("n/a", "no base URL")}


def with_requests(requests, server):
    with Listener() as listener:
        try:
            session = requests.Session(base_url=listener.url + "/echo/api/")
        except TypeError:
            return "n/a"
        session.get("/x")
        return listener.requests[0].target


def with_httpx(httpx, server):
    with Listener() as listener, httpx.Client(base_url=listener.url + "/echo/api/") as client:
        client.get("/x")
        return listener.requests[0].target


async def with_aiohttp(aiohttp, server):
    with Listener() as listener:
        async with aiohttp.ClientSession(base_url=listener.url + "/echo/api/") as session, session.get("/x"):
            return listener.requests[0].target
