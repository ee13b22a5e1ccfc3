"""`NO_PROXY=127.0.0.0/8` bypasses the proxy for `localhost`

`HTTP_PROXY` names a proxy, and `NO_PROXY` a network of addresses (CIDR, RFC 4632). A name was asked for whose address
is in it: whether the proxy received nothing.
"""

from tests.support.proxying import proxied
from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Does NO_PROXY=127.0.0.0/8 (CIDR) bypass the proxy for a name with such an address?"


def _url(server):
    return server.http.replace("127.0.0.1", "localhost") + "/get"


def with_requests(requests, server):
    with proxied(no_proxy="127.0.0.0/8") as proxy:
        raised_by(requests.get, _url(server), timeout=5)
        return not proxy.requests


def with_httpx(httpx, server):
    with proxied(no_proxy="127.0.0.0/8") as proxy:
        raised_by(httpx.get, _url(server))
        return not proxy.requests


async def with_aiohttp(aiohttp, server):
    with proxied(no_proxy="127.0.0.0/8") as proxy:
        async with aiohttp.ClientSession(trust_env=True) as session:
            await raised_by_awaiting(session.get(_url(server)))
        return not proxy.requests
