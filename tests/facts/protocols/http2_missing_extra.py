"""HTTP/2 in the plain install

The playground's HTTPS listener offers HTTP/2 and HTTP/1.1 (ALPN, RFC 7301). Each client, as plainly installed, was
given the option that asks for HTTP/2. The outcome is the version that the server saw, or what making the
client raised: requests and aiohttp do not know the option, niquests needs none.
"""

from ssl import create_default_context

from tests.support.authority import authority_file
from tests.support.raised import raised_by

QUESTION = "Does the plain install support HTTP/2?"
ANSWERS = {
    "2": ("yes", "yes"),
    "raises TypeError": ("no", "no such option"),
    "raises ImportError": ("no", "needs the extra http2"),
}


PATH = "/http-version"


def with_requests(requests, server):
    return raised_by(requests.Session, http2=True)


def with_niquests(niquests, server):
    authority = authority_file(server.http)
    return niquests.get(server.https + PATH, verify=authority).json()["http_version"]


def with_httpx(httpx, server):
    tls = create_default_context(cafile=authority_file(server.http))

    def version():
        with httpx.Client(http2=True, verify=tls) as client:
            return client.get(server.https + PATH).json()["http_version"]

    return raised_by(version)


async def with_aiohttp(aiohttp, server):
    return raised_by(aiohttp.ClientSession, http2=True)
