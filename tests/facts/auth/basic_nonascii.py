"""Password `pä` with Basic authentication

`auth=` was given the name `user` and the password `pä`, with aiohttp in its class for Basic authentication: the
encoding in which the server received the password. RFC 7617 leaves it open where the server names none.
"""

from base64 import b64decode

from tests.support.wire import header_of

QUESTION = "In which encoding is a password sent that is not ASCII?"
ENCODINGS = {b"user:p\xe4": "Latin-1", b"user:p\xc3\xa4": "UTF-8"}
PATH = "/echo"


def _encoding(echo):
    return ENCODINGS[b64decode(str(header_of(echo, "Authorization")).removeprefix("Basic "))]


def with_requests(requests, server):
    return _encoding(requests.get(server.faults + PATH, auth=("user", "pä"), timeout=5).json())


def with_httpx(httpx, server):
    return _encoding(httpx.get(server.faults + PATH, auth=("user", "pä")).json())


async def with_aiohttp(aiohttp, server):
    auth = aiohttp.BasicAuth("user", "pä")
    async with aiohttp.ClientSession() as session, session.get(server.faults + PATH, auth=auth) as response:
        return _encoding(await response.json())
