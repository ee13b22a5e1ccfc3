"""Proxy for one request of a session

The proxy is given to one request of a session or client that was made without it. The outcome is the status of its
response, or what the call raised.
"""

from tests.support.raised import raised_by
from tests.support.wire import Listener, answer

QUESTION = "Can one request of a session use a proxy?"
ANSWERS = {200: ("yes", "yes"), "raises TypeError": ("no", "no such option")}
MESSAGE = True


URL = "http://example.test/"
PROXY = answer(b"from the proxy")


def with_requests(requests, server):
    with Listener(PROXY) as proxy, requests.Session() as session:
        return raised_by(lambda: session.get(URL, proxies={"http": proxy.url}, timeout=5).status_code)


def with_httpx(httpx, server):
    with Listener(PROXY) as proxy, httpx.Client() as client:
        return raised_by(lambda: client.get(URL, proxy=proxy.url).status_code)


async def with_aiohttp(aiohttp, server):
    with Listener(PROXY) as proxy:
        async with aiohttp.ClientSession() as session:
            return (await session.get(URL, proxy=proxy.url)).status
