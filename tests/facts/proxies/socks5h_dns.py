"""Who resolves names with `socks5h://`

The name `localhost` is asked for through a SOCKS5 proxy with the scheme that curl has for names that the proxy is to
look up. The outcome is who is to look it up: the client, which sent the proxy an address, or the proxy, which was sent
the name (RFC 1928, section 5); or what the client raised.
"""

from tests.support.proxying import Socks
from tests.support.raised import raised_by

QUESTION = "Does socks5h:// let the proxy resolve names?"
ANSWERS = {"proxy": ("yes", "yes"), "client": ("no", "the client resolves"), "raises ValueError": ("no", "raises {}")}


EXTRAS = True


def with_requests(requests, server):
    with Socks() as socks:
        proxies = {"http": f"socks5h://{socks.address}"}
        return raised_by(lambda: requests.get("http://localhost/", proxies=proxies, timeout=5) and socks.resolver)


def with_httpx(httpx, server):
    with Socks() as socks:
        return raised_by(lambda: httpx.get("http://localhost/", proxy=f"socks5h://{socks.address}") and socks.resolver)


async def with_aiohttp(aiohttp, server):
    from aiohttp_socks import ProxyConnector

    with Socks() as socks:
        return raised_by(ProxyConnector.from_url, f"socks5h://{socks.address}")
