"""Reads `.netrc` by default

The home folder held a `.netrc` with a name and password for 127.0.0.1, and a plain GET was sent there: the
Authorization header that the server received.
"""

from tests.support.netrc import write_netrc
from tests.support.wire import header_of

QUESTION = "Does it read .netrc by default?"
ANSWERS = {"Basic dXNlcjpwYXNzd2Q=": ("yes", "yes"), None: ("no", "no")}


PATH = "/echo"


def with_requests(requests, server):
    write_netrc("127.0.0.1")
    response = requests.get(server.faults + PATH, timeout=5)
    return header_of(response.json(), "Authorization")


def with_httpx(httpx, server):
    write_netrc("127.0.0.1")
    response = httpx.get(server.faults + PATH)
    return header_of(response.json(), "Authorization")


async def with_aiohttp(aiohttp, server):
    write_netrc("127.0.0.1")
    async with aiohttp.ClientSession() as session, session.get(server.faults + PATH) as response:
        return header_of(await response.json(), "Authorization")
