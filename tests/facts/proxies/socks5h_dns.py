"""Who resolves names with `socks5h://`

The name `localhost` is asked for through a SOCKS5 proxy with the scheme that curl has for names that the proxy is to
look up. The outcome is who is to look it up: the client, which sent the proxy an address, or the proxy, which was sent
the name (RFC 1928, section 5).
"""

from tests.support.proxying import Socks

QUESTION = "Does socks5h:// let the proxy resolve names?"
ANSWERS = {"proxy": ("yes", "yes"), "client": ("no", "the client resolves"), "n/a": ("n/a", "no SOCKS")}
EXTRAS = True


def with_requests(requests, server):
    with Socks() as socks:
        proxies = {"http": f"socks5h://{socks.address}"}
        requests.get("http://localhost/", proxies=proxies, timeout=5)
        return socks.resolver


def with_httpx(httpx, server):
    with Socks() as socks:
        httpx.get("http://localhost/", proxy=f"socks5h://{socks.address}")
        return socks.resolver


def with_aiohttp(aiohttp, server):
    return "n/a"
