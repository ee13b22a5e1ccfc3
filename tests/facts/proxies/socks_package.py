"""`socks5://` with a package of somebody else

A SOCKS5 proxy was reached with aiohttp-socks, a connector for aiohttp: the status of the response that came through
it. The others have an extra of their own, and need no such package.
"""

from tests.support.proxying import Socks

QUESTION = "Which package of somebody else adds SOCKS5?"
ANSWERS = {200: ("yes", "aiohttp-socks"), "n/a": ("n/a", "an extra of its own")}
EXTRAS = True


def with_requests(requests, server):
    return "n/a"


def with_httpx(httpx, server):
    return "n/a"


async def with_aiohttp(aiohttp, server):
    from aiohttp_socks import ProxyConnector

    with Socks() as socks:
        connector = ProxyConnector.from_url(f"socks5://{socks.address}")
        async with aiohttp.ClientSession(connector=connector) as session:
            return (await session.get("http://127.0.0.1/")).status
