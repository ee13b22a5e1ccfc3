"""`NO_PROXY=[::1]` does not break other requests

`HTTP_PROXY` names a proxy, and `NO_PROXY` an IPv6 address in brackets, as URLs have it. A host that this does not
mean is asked for: the status of the proxy's response, or what was raised.
"""

from tests.support.proxying import proxied
from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Do requests to other hosts still work with [::1] in NO_PROXY?"
ANSWERS = {200: ("yes", "through the proxy"), "raises": ("no", "raises {}")}
MESSAGE = True
URL = "http://example.test/"


def with_requests(requests, server):
    with proxied(no_proxy="[::1]"):
        return raised_by(lambda: requests.get(URL, timeout=5).status_code)


def with_httpx(httpx, server):
    with proxied(no_proxy="[::1]"):
        return raised_by(lambda: httpx.get(URL).status_code)


async def with_aiohttp(aiohttp, server):
    async def get():
        async with aiohttp.ClientSession(trust_env=True) as session, session.get(URL) as response:
            return response.status

    with proxied(no_proxy="[::1]"):
        return await raised_by_awaiting(get())
