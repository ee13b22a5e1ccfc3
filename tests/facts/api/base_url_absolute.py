"""Base URL, then an absolute URL

The client's base URL names one server, and the URL of another was asked for: whether the request reached the
other one. So a URL that comes from outside can lead a client away from the API that it was made for.
"""

from tests.support.wire import Listener

QUESTION = "Where does an absolute URL go in a client with a base URL?"
ANSWERS = {True: "to its own server", False: "to the base URL", "n/a": ("n/a", "no base URL")}


def with_requests(requests, server):
    with Listener() as listener:
        try:
            session = requests.Session(base_url=server.http + "/anything/")
        except TypeError:
            return "n/a"
        session.get(listener.url + "/x")
        return bool(listener.requests)


def with_httpx(httpx, server):
    with Listener() as listener, httpx.Client(base_url=server.http + "/anything/") as client:
        client.get(listener.url + "/x")
        return bool(listener.requests)


async def with_aiohttp(aiohttp, server):
    with Listener() as listener:
        async with (
            aiohttp.ClientSession(base_url=server.http + "/anything/") as session,
            session.get(listener.url + "/x"),
        ):
            return bool(listener.requests)
