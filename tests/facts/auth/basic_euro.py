"""Password `€` with Basic authentication

`auth=` was given the name `user` and the password `€`, which Latin-1 (ISO 8859-1) does not have, with aiohttp in
`BasicAuth`, its class for Basic authentication. Where that raised, both were given in the way that makes them UTF-8: to
requests as bytes, with aiohttp by `encode_basic_auth()`, which `BasicAuth` is deprecated for. The outcome is the
password that the server received, read as UTF-8, and the way, if it took the second.
"""

from base64 import b64decode

from tests.support.wire import header_of

QUESTION = "Can a password hold a character that Latin-1 does not have, such as €?"
ANSWERS = {
    "€": ("yes", "sent"),
    ("€", "bytes"): ("partly", "as bytes; as text it raises"),
    ("€", "encode_basic_auth()"): ("partly", "with encode_basic_auth()"),
}
PATH = "/echo"


def _password(echo):
    return b64decode(str(header_of(echo, "Authorization")).removeprefix("Basic ")).decode().removeprefix("user:")


def with_requests(requests, server):
    try:
        return _password(requests.get(server.faults + PATH, auth=("user", "€"), timeout=5).json())
    except UnicodeEncodeError:
        response = requests.get(server.faults + PATH, auth=(b"user", "€".encode()), timeout=5)
        return [_password(response.json()), "bytes"]


def with_niquests(niquests, server):
    return _password(niquests.get(server.faults + PATH, auth=("user", "€")).json())


def with_httpx(httpx, server):
    return _password(httpx.get(server.faults + PATH, auth=("user", "€")).json())


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        try:
            response = await session.get(server.faults + PATH, auth=aiohttp.BasicAuth("user", "€"))
            return _password(await response.json())
        except UnicodeEncodeError:
            headers = {"Authorization": aiohttp.encode_basic_auth("user", "€")}
            response = await session.get(server.faults + PATH, headers=headers)
            return [_password(await response.json()), "encode_basic_auth()"]
