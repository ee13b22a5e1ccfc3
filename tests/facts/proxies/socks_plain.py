"""`socks5://` in the plain install

A SOCKS5 proxy is given as an argument, with the client as plainly installed. The outcome is the status of the
response that came through it, or what the call raised.
"""

from tests.support.proxying import Socks
from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Does the plain install support SOCKS5 proxies?"
ANSWERS = {
    200: ("yes", "yes"),
    "raises ImportError": ("no", "needs the extra socks"),
    "raises InvalidSchema: Missing dependencies for SOCKS": ("no", "needs the extra socks: {}"),
    "raises": ("no", "raises {}"),
}
MESSAGE = True


def with_requests(requests, server):
    with Socks() as socks:
        proxies = {"http": f"socks5://{socks.address}"}
        return raised_by(lambda: requests.get("http://127.0.0.1/", proxies=proxies, timeout=5).status_code)


def with_httpx(httpx, server):
    with Socks() as socks:
        return raised_by(lambda: httpx.get("http://127.0.0.1/", proxy=f"socks5://{socks.address}").status_code)


async def with_aiohttp(aiohttp, server):
    with Socks() as socks:
        async with aiohttp.ClientSession() as session:
            return await raised_by_awaiting(session.get("http://127.0.0.1/", proxy=f"socks5://{socks.address}"))
