"""`proxies=` as an argument

A GET was called with `proxies={"http": ...}`, as requests takes it: the status of the proxy's response, or what was
raised.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.wire import Listener

QUESTION = "Can a call take proxies=, as with requests?"
ANSWERS = {200: ("yes", "proxies="), "raises": ("no", "raises {}")}
MESSAGE = True
URL = "http://example.test/"


def with_requests(requests, server):
    with Listener() as proxy:
        return raised_by(lambda: requests.get(URL, proxies={"http": proxy.url}, timeout=5).status_code)


def with_httpx(httpx, server):
    with Listener() as proxy:
        return raised_by(lambda: httpx.get(URL, proxies={"http://": proxy.url}).status_code)


async def with_aiohttp(aiohttp, server):
    async def get():
        async with aiohttp.ClientSession() as session, session.get(URL, proxies={"http": proxy.url}) as response:
            return response.status

    with Listener() as proxy:
        return await raised_by_awaiting(get())
