"""Your Authorization header, where `.netrc` is read

The request carried `Authorization: Bearer token`, and `.netrc` had a password for the host: the header that the server
received, or the exception that was raised. httpx was told to read `.netrc` (`auth=httpx.NetRCAuth()`), and so was
aiohttp (`trust_env=True`); the others do without being told.
"""

from tests.support.netrc import write_netrc
from tests.support.wire import header_of

QUESTION = "Does your Authorization header win over .netrc, where that is read?"
ANSWERS = {
    "Basic dXNlcjpwYXNzd2Q=": ("no", "replaced, silently"),
    "Bearer token": ("yes", "kept"),
    "raises ValueError": ("no", "raises {}"),
}
MESSAGE = True


PATH = "/echo"
HEADERS = {"Authorization": "Bearer token"}


def with_requests(requests, server):
    write_netrc("127.0.0.1")
    response = requests.get(server.faults + PATH, headers=HEADERS, timeout=5)
    return header_of(response.json(), "Authorization")


def with_httpx(httpx, server):
    auth = httpx.NetRCAuth(write_netrc("127.0.0.1"))
    response = httpx.get(server.faults + PATH, headers=HEADERS, auth=auth)
    return header_of(response.json(), "Authorization")


async def with_aiohttp(aiohttp, server):
    write_netrc("127.0.0.1")
    async with aiohttp.ClientSession(trust_env=True) as session:
        try:
            response = await session.get(server.faults + PATH, headers=HEADERS)
        except ValueError as error:
            return error
        return header_of(await response.json(), "Authorization")
