"""Bypasses the proxy for `127.0.0.1` without `NO_PROXY`

`HTTP_PROXY` names a proxy, `NO_PROXY` is not set, and a server on the loopback address is asked for. The outcome
says whether the proxy was left aside.
"""

from tests.support.proxying import proxied
from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Is the proxy bypassed for 127.0.0.1 without NO_PROXY?"


def with_requests(requests, server):
    with proxied() as proxy:
        raised_by(requests.get, server.http + "/get", timeout=5)
        return not proxy.requests


def with_httpx(httpx, server):
    with proxied() as proxy:
        raised_by(httpx.get, server.http + "/get")
        return not proxy.requests


async def with_aiohttp(aiohttp, server):
    with proxied() as proxy:
        async with aiohttp.ClientSession(trust_env=True) as session:
            await raised_by_awaiting(session.get(server.http + "/get"))
        return not proxy.requests
