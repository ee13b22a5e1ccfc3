"""`NO_PROXY=127.0.0.0/8` bypasses the proxy for `localhost`

`HTTP_PROXY` names a proxy, and `NO_PROXY` a network of addresses (CIDR, RFC 4632). A name was asked for whose address
is in it: whether the proxy received nothing.
"""

from tests.support.proxying import proxied

QUESTION = "Does NO_PROXY=127.0.0.0/8 (CIDR) bypass the proxy for a name with such an address?"


def _url(server):
    return server.http.replace("127.0.0.1", "localhost") + "/get"


def with_requests(requests, server):
    with proxied(no_proxy="127.0.0.0/8") as proxy:
        requests.get(_url(server), timeout=5)
        return not proxy.requests


def with_httpx(httpx, server):
    with proxied(no_proxy="127.0.0.0/8") as proxy:
        httpx.get(_url(server))
        return not proxy.requests


async def with_aiohttp(aiohttp, server):
    with proxied(no_proxy="127.0.0.0/8") as proxy:
        async with aiohttp.ClientSession(trust_env=True) as session:
            await session.get(_url(server))
        return not proxy.requests
