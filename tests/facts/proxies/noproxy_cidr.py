"""`NO_PROXY=127.0.0.0/8` bypasses the proxy for `127.0.0.1`

`HTTP_PROXY` names a proxy, and `NO_PROXY` a network of addresses (CIDR, RFC 4632). An address in it is asked for:
whether the proxy received nothing.
"""

from tests.support.proxying import proxied

QUESTION = "Does NO_PROXY=127.0.0.0/8 (CIDR) bypass the proxy for 127.0.0.1?"


def with_requests(requests, server):
    with proxied(no_proxy="127.0.0.0/8") as proxy:
        requests.get(server.http + "/get", timeout=5)
        return not proxy.requests


def with_httpx(httpx, server):
    with proxied(no_proxy="127.0.0.0/8") as proxy:
        httpx.get(server.http + "/get")
        return not proxy.requests


async def with_aiohttp(aiohttp, server):
    with proxied(no_proxy="127.0.0.0/8") as proxy:
        async with aiohttp.ClientSession(trust_env=True) as session:
            await session.get(server.http + "/get")
        return not proxy.requests
