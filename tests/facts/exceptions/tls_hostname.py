"""Certificate for another host

The server's certificate is trusted and accepted under 127.0.0.1; the same server is then asked for under
127.0.0.2, which the certificate does not name. httpx has no class for failures of TLS.
"""

import ssl

from tests.support.authority import authority_file
from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.relay import relayed

QUESTION = "Which exception does a certificate for another host raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    authority = authority_file(server.http)
    requests.get(server.https, verify=authority, timeout=5)  # accepted under its own address
    with relayed(server.https, "127.0.0.2") as url:
        return raised_by(requests.get, url, verify=authority, timeout=5)


def with_httpx(httpx, server):
    context = ssl.create_default_context(cafile=authority_file(server.http))
    httpx.get(server.https, verify=context)  # accepted under its own address
    with relayed(server.https, "127.0.0.2") as url:
        return raised_by(httpx.get, url, verify=context)


async def with_aiohttp(aiohttp, server):
    context = ssl.create_default_context(cafile=authority_file(server.http))
    async with aiohttp.ClientSession() as session:
        await session.get(server.https, ssl=context)  # accepted under its own address
        with relayed(server.https, "127.0.0.2") as url:
            return await raised_by_awaiting(session.get(url, ssl=context))
