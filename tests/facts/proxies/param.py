"""Proxy given as an argument

The proxy is given to the call itself, in the form that the client wants it, and answers the request. The outcome is
the status of its response; the cell's code shows the argument.
"""

from tests.support.wire import Listener, answer

URL = "http://example.test/"
PROXY = answer(b"from the proxy")


def with_requests(requests, server):
    with Listener(PROXY) as proxy:
        return requests.get(URL, proxies={"http": proxy.url}, timeout=5).status_code


def with_httpx(httpx, server):
    with Listener(PROXY) as proxy:
        return httpx.get(URL, proxy=proxy.url).status_code


async def with_aiohttp(aiohttp, server):
    with Listener(PROXY) as proxy:
        async with aiohttp.ClientSession() as session:
            return (await session.get(URL, proxy=proxy.url)).status
