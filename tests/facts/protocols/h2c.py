"""HTTP/2 without TLS (h2c)

A server in the clear cannot offer HTTP/2 in a handshake; a client that knows of it may begin with the preface
`PRI * HTTP/2.0` (RFC 9113, section 3.3). Each client was told so as far as it can be, with its extras: httpx with
`http1=False, http2=True`, niquests with `disable_http1=True`. The outcome is the first line that the server read; it
then closed the connection.
"""

from contextlib import suppress

from tests.support.opening import Opening

QUESTION = "Can it speak HTTP/2 without TLS (h2c, prior knowledge)?"
ANSWERS = {"PRI * HTTP/2.0": ("yes", "yes"), "GET / HTTP/1.1": ("no", "HTTP/1.1")}


EXTRAS = True


def with_requests(requests, server):
    with Opening() as opening, suppress(requests.exceptions.ConnectionError):
        requests.get(opening.url, timeout=5)
    return opening.line


def with_niquests(niquests, server):
    with Opening() as opening, suppress(niquests.exceptions.ConnectionError):
        niquests.Session(disable_http1=True).get(opening.url, timeout=5)
    return opening.line


def with_httpx(httpx, server):
    with Opening() as opening, suppress(httpx.RemoteProtocolError, httpx.ReadError):
        httpx.Client(http1=False, http2=True).get(opening.url)
    return opening.line


async def with_aiohttp(aiohttp, server):
    with Opening() as opening, suppress(aiohttp.ClientConnectionError):
        async with aiohttp.ClientSession() as session:
            await session.get(opening.url)
    return opening.line
