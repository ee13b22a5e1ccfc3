"""Takes an `ssl.SSLContext`

A context of `ssl.create_default_context` that knows the certificate authority was given in the client's own way, and a
GET made: the way, where the status was 200. To requests and niquests it was given as the `ssl_context` of an adapter.
"""

import ssl

from tests.support.authority import authority_file

QUESTION = "Can you pass an ssl.SSLContext?"
ANSWERS = {
    "verify=": ("yes", "{}"),
    "ssl=": ("yes", "{}"),
    "adapter": ("partly", "in an adapter of your own"),
    "nothing": ("no", "no way to"),
}
PATH = "/get"


def _context(server):
    return ssl.create_default_context(cafile=authority_file(server.http))


def with_requests(requests, server):
    adapter = requests.adapters.HTTPAdapter()
    adapter.init_poolmanager(10, 10, ssl_context=_context(server))
    with requests.Session() as session:
        session.mount("https://", adapter)
        response = session.get(server.https + PATH, timeout=5)
    return "adapter" if response.status_code == 200 else "nothing"


def with_httpx(httpx, server):
    response = httpx.get(server.https + PATH, verify=_context(server))
    return "verify=" if response.status_code == 200 else "nothing"


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        response = await session.get(server.https + PATH, ssl=_context(server))
    return "ssl=" if response.status == 200 else "nothing"
