"""HTTP/2 with the extras

The playground's HTTPS listener offers HTTP/2 and HTTP/1.1 (ALPN, RFC 7301), and each client was asked for the best
that it has, with its extras installed; httpx has to be told with `http2=True` even then. The outcome is the version
that the server saw.
"""

from ssl import create_default_context

from tests.support.authority import authority_file

QUESTION = "Does it support HTTP/2, with its extra?"
ANSWERS = {"2": ("yes", "HTTP/2"), "1.1": ("no", "HTTP/1.1")}


EXTRAS = True
PATH = "/http-version"


def with_requests(requests, server):
    authority = authority_file(server.http)
    return requests.get(server.https + PATH, verify=authority, timeout=5).json()["http_version"]


def with_httpx(httpx, server):
    tls = create_default_context(cafile=authority_file(server.http))
    with httpx.Client(http2=True, verify=tls) as client:
        return client.get(server.https + PATH).json()["http_version"]


async def with_aiohttp(aiohttp, server):
    tls = create_default_context(cafile=authority_file(server.http))
    async with aiohttp.ClientSession() as session, session.get(server.https + PATH, ssl=tls) as response:
        return (await response.json())["http_version"]
