"""User and password in the URL

`http://user:passwd@127.0.0.1/` was asked for: the Authorization header that the server received.
`dXNlcjpwYXNzd2Q=` is `user:passwd` in Base64.
"""

from tests.support.wire import header_of

QUESTION = "Are the user and password in the URL sent as Basic authentication?"
ANSWERS = {"Basic dXNlcjpwYXNzd2Q=": ("yes", "sent"), None: ("no", "not sent")}


def _url(server):
    return server.faults.replace("//", "//user:passwd@") + "/echo"


def with_requests(requests, server):
    response = requests.get(_url(server), timeout=5)
    return header_of(response.json(), "Authorization")


def with_httpx(httpx, server):
    response = httpx.get(_url(server))
    return header_of(response.json(), "Authorization")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(_url(server)) as response:
        return header_of(await response.json(), "Authorization")
