"""`socks5://` with the extra

A SOCKS5 proxy is given as an argument, with the client's own extra for it installed: `requests[socks]`,
`httpx[socks]`, `httpx2[socks]`, `niquests[socks]`. The outcome is the status of the response that came through it, or
what was raised. aiohttp has no such extra, and speaks HTTP to the proxy.
"""

from tests.support.proxying import Socks
from tests.support.raised import raised_by_awaiting

QUESTION = "Can it speak SOCKS5 with an extra of its own?"
ANSWERS = {200: ("yes", "with the extra"), "raises": ("no", "raises {}")}
EXTRAS = True


def with_requests(requests, server):
    with Socks() as socks:
        proxies = {"http": f"socks5://{socks.address}"}
        return requests.get("http://127.0.0.1/", proxies=proxies, timeout=5).status_code


def with_httpx(httpx, server):
    with Socks() as socks:
        return httpx.get("http://127.0.0.1/", proxy=f"socks5://{socks.address}").status_code


async def with_aiohttp(aiohttp, server):
    with Socks() as socks:
        async with aiohttp.ClientSession() as session:
            return await raised_by_awaiting(session.get("http://127.0.0.1/", proxy=f"socks5://{socks.address}"))
