"""Who looks the name up with `socks5://`

The name `localhost` is asked for through the SOCKS5 proxy. The outcome is who is to look it up: the client, which
sent the proxy an address, or the proxy, which was sent the name (RFC 1928, section 5). Where the client does, names
that only the proxy knows do not work, and the names that are asked for do not stay private.
"""

from tests.support.proxying import Socks

QUESTION = "Who looks the name up with socks5://, the client or the proxy?"
ANSWERS = {"client": "the client", "proxy": "the proxy", "n/a": ("n/a", "no SOCKS")}
EXTRAS = True


def with_requests(requests, server):
    with Socks() as socks:
        proxies = {"http": f"socks5://{socks.address}"}
        requests.get("http://localhost/", proxies=proxies, timeout=5)
        return socks.resolver


def with_httpx(httpx, server):
    with Socks() as socks:
        httpx.get("http://localhost/", proxy=f"socks5://{socks.address}")
        return socks.resolver


def with_aiohttp(aiohttp, server):
    return "n/a"
