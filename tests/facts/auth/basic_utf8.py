"""Password `pä` sent as UTF-8

The name `user` and the password `pä` were given in the way that makes them UTF-8: the encoding in which the server
received the password. requests and niquests were given bytes, aiohttp has `encode_basic_auth()`, the others need
nothing.
"""

from base64 import b64decode

from tests.support.wire import header_of

QUESTION = "Can a password that is not ASCII be sent as UTF-8?"
ANSWERS = {"UTF-8": ("yes", "UTF-8"), "Latin-1": ("no", "Latin-1")}
ENCODINGS = {b"user:p\xe4": "Latin-1", b"user:p\xc3\xa4": "UTF-8"}
PATH = "/echo"


def _encoding(echo):
    return ENCODINGS[b64decode(str(header_of(echo, "Authorization")).removeprefix("Basic "))]


def with_requests(requests, server):
    return _encoding(requests.get(server.faults + PATH, auth=(b"user", "pä".encode()), timeout=5).json())


def with_httpx(httpx, server):
    return _encoding(httpx.get(server.faults + PATH, auth=("user", "pä")).json())


async def with_aiohttp(aiohttp, server):
    headers = {"Authorization": aiohttp.encode_basic_auth("user", "pä")}
    async with aiohttp.ClientSession() as session, session.get(server.faults + PATH, headers=headers) as response:
        return _encoding(await response.json())
