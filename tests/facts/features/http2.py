"""HTTP/2, plain install

The playground's HTTPS listener offers HTTP/2 and HTTP/1.1 (ALPN, RFC 7301) to each client as plainly installed; httpx
is told `http2=True`, which needs its extra. The outcome is the version that the server saw, or what was raised.
"""

from ssl import create_default_context

from tests.support.authority import authority_file
from tests.support.raised import raised_by

QUESTION = "Can the plain install speak HTTP/2?"
ANSWERS = {"2": ("yes", "yes"), "1.1": ("no", "HTTP/1.1"), "raises ImportError": ("no", "needs the extra http2")}

PATH = "/http-version"


def with_requests(requests, server):
    authority = authority_file(server.http)
    return requests.get(server.https + PATH, verify=authority, timeout=5).json()["http_version"]


def with_httpx(httpx, server):
    tls = create_default_context(cafile=authority_file(server.http))

    def version():
        with httpx.Client(http2=True, verify=tls) as client:
            return client.get(server.https + PATH).json()["http_version"]

    return raised_by(version)


async def with_aiohttp(aiohttp, server):
    tls = create_default_context(cafile=authority_file(server.http))
    async with aiohttp.ClientSession() as session, session.get(server.https + PATH, ssl=tls) as response:
        return (await response.json())["http_version"]
