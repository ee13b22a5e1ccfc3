"""`NO_PROXY=*.example.test` bypasses the proxy for `sub.example.test`

`HTTP_PROXY` names a proxy, and `NO_PROXY` a domain with a wildcard, as shells and certificates have it. A host that the
wildcard would cover is asked for: whether the proxy received nothing.
"""

from tests.support.proxying import proxied
from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Does NO_PROXY=*.example.test bypass the proxy for sub.example.test?"


def with_requests(requests, server):
    with proxied(no_proxy="*.example.test") as proxy:
        raised_by(requests.get, "http://sub.example.test/", timeout=5)
        return not proxy.requests


def with_httpx(httpx, server):
    with proxied(no_proxy="*.example.test") as proxy:
        raised_by(httpx.get, "http://sub.example.test/")
        return not proxy.requests


async def with_aiohttp(aiohttp, server):
    with proxied(no_proxy="*.example.test") as proxy:
        async with aiohttp.ClientSession(trust_env=True) as session:
            await raised_by_awaiting(session.get("http://sub.example.test/"))
        return not proxy.requests
