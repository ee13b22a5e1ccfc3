"""`socks5://` with the extra

A SOCKS5 proxy is given as an argument, with the client's own extra for it installed: `requests[socks]`, `httpx[socks]`,
`httpx2[socks]`, `niquests[socks]`. The outcome is the status of the response that came through it, or the class of what
the call raised. aiohttp has no such extra; aiohttp-socks is a package of somebody else.
"""

from tests.support.proxying import Socks

EXTRAS = True


def with_requests(requests, server):
    with Socks() as socks:
        proxies = {"http": f"socks5://{socks.address}"}
        return requests.get("http://127.0.0.1/", proxies=proxies, timeout=5).status_code


def with_httpx(httpx, server):
    with Socks() as socks:
        return httpx.get("http://127.0.0.1/", proxy=f"socks5://{socks.address}").status_code


async def with_aiohttp(aiohttp, server):
    from aiohttp_socks import ProxyConnector

    with Socks() as socks:
        connector = ProxyConnector.from_url(f"socks5://{socks.address}")
        async with aiohttp.ClientSession(connector=connector) as session:
            return (await session.get("http://127.0.0.1/")).status
