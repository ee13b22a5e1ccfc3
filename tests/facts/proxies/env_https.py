"""Uses `HTTPS_PROXY`

`HTTPS_PROXY` alone named a proxy, and an `https://` URL was asked for: whether the proxy, which refused
it, received the CONNECT. aiohttp's session was made with `trust_env=True`.
"""

from tests.support.proxying import proxied
from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Does it use HTTPS_PROXY?"


def with_requests(requests, server):
    with proxied("HTTPS_PROXY", status="403 Forbidden") as proxy:
        raised_by(requests.get, "https://example.test/", timeout=5)
        return bool(proxy.requests)


def with_httpx(httpx, server):
    with proxied("HTTPS_PROXY", status="403 Forbidden") as proxy:
        raised_by(httpx.get, "https://example.test/")
        return bool(proxy.requests)


async def with_aiohttp(aiohttp, server):
    with proxied("HTTPS_PROXY", status="403 Forbidden") as proxy:
        async with aiohttp.ClientSession(trust_env=True) as session:
            await raised_by_awaiting(session.get("https://example.test/"))
        return bool(proxy.requests)
