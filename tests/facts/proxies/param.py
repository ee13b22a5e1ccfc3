"""Proxy given as an argument

The proxy is given to the call itself, in the form that the client wants it, and answers the request. The outcome
is the argument that it was given with.
"""

from tests.support.spelled import spelled
from tests.support.wire import Listener, answer

QUESTION = "Which argument takes a proxy: proxies= or proxy=?"


URL = "http://example.test/"
PROXY = answer(b"from the proxy")


def with_requests(requests, server):
    with Listener(PROXY) as proxy:
        option = {"proxies": {"http": proxy.url}}
        return spelled(option, works=requests.get(URL, **option, timeout=5).content == b"from the proxy")


def with_httpx(httpx, server):
    with Listener(PROXY) as proxy:
        option = {"proxy": proxy.url}
        return spelled(option, works=httpx.get(URL, **option).content == b"from the proxy")


async def with_aiohttp(aiohttp, server):
    with Listener(PROXY) as proxy:
        option = {"proxy": proxy.url}
        async with aiohttp.ClientSession() as session, session.get(URL, **option) as response:
            return spelled(option, works=await response.read() == b"from the proxy")
