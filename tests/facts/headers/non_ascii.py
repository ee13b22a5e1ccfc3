"""Non-ASCII header value

The value is `café`, the outcome the bytes that the server received. requests writes ISO 8859-1, aiohttp
UTF-8, httpx refuses.
"""

from tests.support.raised import raised_by
from tests.support.wire import header_of

QUESTION = "How does it send a non-ASCII header value?"
ANSWERS = {b"caf\xe9": "as ISO-8859-1", b"caf\xc3\xa9": "as UTF-8", "raises UnicodeEncodeError": "raises {}"}


def _received(echo):
    """Give the bytes of X-Name: the echo has a character for each (ISO 8859-1)."""
    return str(header_of(echo, "x-name")).encode("latin-1")


def with_requests(requests, server):
    response = requests.get(server.faults + "/echo", headers={"X-Name": "café"}, timeout=5)
    return _received(response.json())


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.faults + "/echo", headers={"X-Name": "café"})


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        response = await session.get(server.faults + "/echo", headers={"X-Name": "café"})
        return _received(await response.json())
