"""`http_proxy` and `HTTP_PROXY`, with two values

The two named different proxies: those that received the request, by the variable that named them. aiohttp's session
was made with `trust_env=True`. Some systems, such as Windows, do not tell the two apart.
"""

import os

from tests.support.here import NotHere
from tests.support.proxying import proxied
from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Does it use http_proxy, in lower case, and does that win over HTTP_PROXY?"
ANSWERS = {
    ("http_proxy",): ("yes", "lower case wins"),
    ("HTTP_PROXY",): ("no", "upper case wins"),
    (): ("no", "neither is used"),
}


URL = "http://example.test/"


def _received(**proxies):
    if os.name == "nt":
        raise NotHere("variables whose names differ in case")
    return [name for name, proxy in proxies.items() if proxy.requests]


def with_requests(requests, server):
    with proxied("HTTP_PROXY") as upper, proxied("http_proxy") as lower:
        raised_by(requests.get, URL, timeout=5)
        return _received(HTTP_PROXY=upper, http_proxy=lower)


def with_httpx(httpx, server):
    with proxied("HTTP_PROXY") as upper, proxied("http_proxy") as lower:
        raised_by(httpx.get, URL)
        return _received(HTTP_PROXY=upper, http_proxy=lower)


async def with_aiohttp(aiohttp, server):
    with proxied("HTTP_PROXY") as upper, proxied("http_proxy") as lower:
        async with aiohttp.ClientSession(trust_env=True) as session:
            await raised_by_awaiting(session.get(URL))
        return _received(HTTP_PROXY=upper, http_proxy=lower)
