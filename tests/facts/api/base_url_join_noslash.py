"""Base URL without a slash at its end

The base URL ends in `/echo/api`, and `x` was asked for: the path that the server received, or the class that was
raised. By RFC 3986, section 5.2, `x` would replace `api`.
"""

from tests.support.wire import Listener

QUESTION = "What happens to a base URL without a slash at its end?"
ANSWERS = {
    "/echo/api/x": "slash added",
    "/echo/x": "last part replaced",
    "raises ValueError": "raises {}",
    "n/a": ("n/a", "no base URL"),
}


def with_requests(requests, server):
    with Listener() as listener:
        try:
            session = requests.Session(base_url=listener.url + "/echo/api")
        except TypeError:
            return "n/a"
        session.get("x")
        return listener.requests[0].target


def with_httpx(httpx, server):
    with Listener() as listener, httpx.Client(base_url=listener.url + "/echo/api") as client:
        client.get("x")
        return listener.requests[0].target


async def with_aiohttp(aiohttp, server):
    with Listener() as listener:
        try:
            session = aiohttp.ClientSession(base_url=listener.url + "/echo/api")
        except ValueError as error:
            return error
        async with session, session.get("x"):
            return listener.requests[0].target
