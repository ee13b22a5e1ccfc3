"""Bypasses the proxy for `127.0.0.1` without `NO_PROXY`

`HTTP_PROXY` names a proxy, `NO_PROXY` is not set, and a server on the loopback address is asked for. The outcome
says whether the proxy was left aside.
"""

from tests.support.proxying import proxied

QUESTION = "Is the proxy bypassed for 127.0.0.1 without NO_PROXY?"


def with_requests(requests, server):
    with proxied() as proxy:
        requests.get(server.http + "/get", timeout=5)
        return not proxy.requests


def with_httpx(httpx, server):
    with proxied() as proxy:
        httpx.get(server.http + "/get")
        return not proxy.requests


async def with_aiohttp(aiohttp, server):
    with proxied() as proxy:
        async with aiohttp.ClientSession(trust_env=True) as session:
            await session.get(server.http + "/get")
        return not proxy.requests
