"""Proxy that wants a password, asked for HTTPS (407)

The proxy answered `CONNECT` with 407 Proxy Authentication Required: there is no tunnel then, and no response of the
server.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception is raised when the proxy answers CONNECT with 407?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(requests.get, server.https, proxies={"https": server.proxy_auth}, timeout=5)


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.https, proxy=server.proxy_auth)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get(server.https, proxy=server.proxy_auth))
