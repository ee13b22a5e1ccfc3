"""Non-ASCII characters in JSON

`json={"a": "é"}`: the body that the server received. Both forms are the same JSON (RFC 8259, section 7).
"""

from tests.support.wire import body_of

QUESTION = "How does json= send non-ASCII characters?"
ANSWERS = {b'{"a": "\\u00e9"}': "escaped in ASCII", b'{"a":"\xc3\xa9"}': "as UTF-8"}


PATH = "/echo"


def with_requests(requests, server):
    response = requests.post(server.faults + PATH, json={"a": "é"}, timeout=5)
    return body_of(response.json())


def with_httpx(httpx, server):
    response = httpx.post(server.faults + PATH, json={"a": "é"})
    return body_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.post(server.faults + PATH, json={"a": "é"}) as response:
        return body_of(await response.json())
