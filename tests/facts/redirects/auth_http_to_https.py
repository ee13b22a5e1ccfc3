"""`Authorization` after a redirect from http to https

A request with the header `Authorization` is redirected from `http://localhost/` to `https://localhost/`, at the
standard ports 80 and 443, as sites do that want HTTPS: the header that arrived over HTTPS, `None` where there was
none.
"""

import ssl

from tests.support.authority import authority_file
from tests.support.redirecting import redirecting
from tests.support.standard_ports import at_standard_ports
from tests.support.wire import Listener

QUESTION = "Is Authorization kept when a host redirects from http to https?"
ANSWERS = {"Bearer secret": ("yes", "kept"), None: ("no", "dropped")}
HEADERS = {"Authorization": "Bearer secret"}
LOCATION = "https://localhost/headers"


def _received(echo):
    return echo["headers"].get("Authorization")


def with_requests(requests, server):
    authority = authority_file(server.http)
    with Listener(redirecting(LOCATION)) as listener, at_standard_ports(listener.url, server.https) as host:
        return _received(requests.get(f"http://{host}/", headers=HEADERS, verify=authority, timeout=5).json())


def with_httpx(httpx, server):
    context = ssl.create_default_context(cafile=authority_file(server.http))
    with Listener(redirecting(LOCATION)) as listener, at_standard_ports(listener.url, server.https) as host:
        response = httpx.get(f"http://{host}/", headers=HEADERS, verify=context, follow_redirects=True)
        return _received(response.json())


async def with_aiohttp(aiohttp, server):
    context = ssl.create_default_context(cafile=authority_file(server.http))
    with Listener(redirecting(LOCATION)) as listener, at_standard_ports(listener.url, server.https) as host:
        async with aiohttp.ClientSession() as session:
            response = await session.get(f"http://{host}/", headers=HEADERS, ssl=context)
            return _received(await response.json())
