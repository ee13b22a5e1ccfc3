"""Non-ASCII URL, as sent

`http://bücher.test/é` through a proxy, which is sent the whole URL (RFC 9112, section 3.2.2): the host as a name of DNS
has to be written (RFC 5891), the path in percent-encoded UTF-8 (RFC 3987, section 3.1).
"""

from tests.support.proxying import proxied

QUESTION = "Can a URL have non-ASCII characters (IDN)?"
ANSWERS = {"http://xn--bcher-kva.test/%C3%A9": ("yes", "Punycode, percent-encoded path")}


URL = "http://bücher.test/é"


def with_requests(requests, server):
    with proxied() as proxy:
        requests.get(URL, timeout=5)
    return proxy.requests[0].target


def with_httpx(httpx, server):
    with proxied() as proxy:
        httpx.get(URL)
    return proxy.requests[0].target


async def with_aiohttp(aiohttp, server):
    with proxied() as proxy:
        async with aiohttp.ClientSession(trust_env=True) as session:
            await session.get(URL)
    return proxy.requests[0].target
