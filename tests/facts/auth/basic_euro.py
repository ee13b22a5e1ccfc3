"""Password `€` with Basic authentication

`auth=` was given the name `user` and the password `€`, which Latin-1 (ISO 8859-1) does not have, with aiohttp in its
class for Basic authentication: the password that the server received, read as UTF-8, or what was raised.
"""

from base64 import b64decode

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.wire import header_of

QUESTION = "Can a password hold a character that Latin-1 does not have, such as €?"
ANSWERS = {"€": ("yes", "sent"), "raises": ("no", "raises {}")}
MESSAGE = True
PATH = "/echo"


def _password(echo):
    return b64decode(str(header_of(echo, "Authorization")).removeprefix("Basic ")).decode().removeprefix("user:")


def with_requests(requests, server):
    return raised_by(lambda: _password(requests.get(server.faults + PATH, auth=("user", "€"), timeout=5).json()))


def with_httpx(httpx, server):
    return raised_by(lambda: _password(httpx.get(server.faults + PATH, auth=("user", "€")).json()))


async def with_aiohttp(aiohttp, server):
    async def get():
        auth = aiohttp.BasicAuth("user", "€")
        async with aiohttp.ClientSession() as session, session.get(server.faults + PATH, auth=auth) as response:
            return _password(await response.json())

    return await raised_by_awaiting(get())
