"""`NO_PROXY=example.test` leaves `notexample.test` to the proxy

`HTTP_PROXY` names a proxy, and `NO_PROXY` a domain. A host that ends in the same letters, but lies in another domain,
is asked for: whether the proxy received nothing.
"""

from contextlib import suppress

from tests.support.proxying import proxied

QUESTION = "Does NO_PROXY=example.test leave notexample.test to the proxy?"
ANSWERS = {False: ("yes", "yes"), True: ("no", "bypasses the proxy too")}


def with_requests(requests, server):
    with proxied(no_proxy="example.test") as proxy:
        with suppress(requests.ConnectionError):
            requests.get("http://notexample.test/", timeout=5)
        return not proxy.requests


def with_httpx(httpx, server):
    with proxied(no_proxy="example.test") as proxy:
        with suppress(httpx.ConnectError):
            httpx.get("http://notexample.test/")
        return not proxy.requests


async def with_aiohttp(aiohttp, server):
    with proxied(no_proxy="example.test") as proxy:
        async with aiohttp.ClientSession(trust_env=True) as session:
            with suppress(aiohttp.ClientConnectorError):
                await session.get("http://notexample.test/")
        return not proxy.requests
