"""Password `pä` with Basic authentication

`auth=` was given the name `user` and the password `pä`: the encoding in which the server received the password. RFC
7617 leaves it open where the server names none. aiohttp's own way is `encode_basic_auth()`; its deprecated class
`BasicAuth` was asked too, and is named where its encoding is another one.
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
    url = server.faults + PATH
    headers = {"Authorization": aiohttp.encode_basic_auth("user", "pä")}
    async with aiohttp.ClientSession() as session:
        today = _encoding(await (await session.get(url, headers=headers)).json())
        deprecated = _encoding(await (await session.get(url, auth=aiohttp.BasicAuth("user", "pä"))).json())
        return today if deprecated == today else f"{today}; {deprecated} with BasicAuth"
