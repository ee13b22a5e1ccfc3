"""Proxy that refuses connections

A proxy was named at whose port nobody listens, and a page was asked for through it.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.unreachable import closed_port

QUESTION = "Which exception is raised when the proxy cannot be reached?"
ANSWERS = {"raises": "{}"}
MESSAGE = True
URL = "http://example.test/"


def with_requests(requests, server):
    with closed_port() as proxy:
        return raised_by(requests.get, URL, proxies={"http": proxy}, timeout=5)


def with_httpx(httpx, server):
    with closed_port() as proxy:
        return raised_by(httpx.get, URL, proxy=proxy)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        with closed_port() as proxy:
            return await raised_by_awaiting(session.get(URL, proxy=proxy))
