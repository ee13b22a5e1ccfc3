"""HTTP/2, with an extra if it needs one

The playground's HTTPS listener offers HTTP/2 and HTTP/1.1 (ALPN, RFC 7301), and each client was asked for the best
that it has, in an environment that holds its extras: the version that the server saw, and the extra `http2` where the
client has one, as in `pip install "httpx2[http2]"`.
"""

from importlib.metadata import metadata
from ssl import create_default_context

from tests.support.authority import authority_file

QUESTION = "Can it speak HTTP/2, and does it need an extra?"
ANSWERS = {
    ("2",): ("yes", "built in"),
    ("2", "http2"): ("yes", "with extra http2"),
    ("1.1",): ("no", "HTTP/1.1"),
}


EXTRAS = True
PATH = "/http-version"


def _with_extra(answered, client):
    extras = metadata(client.__name__).get_all("Provides-Extra", ())
    return [answered.json()["http_version"], *(extra for extra in extras if extra == "http2")]


def with_requests(requests, server):
    authority = authority_file(server.http)
    return _with_extra(requests.get(server.https + PATH, verify=authority, timeout=5), requests)


def with_httpx(httpx, server):
    tls = create_default_context(cafile=authority_file(server.http))
    with httpx.Client(http2=True, verify=tls) as client:
        return _with_extra(client.get(server.https + PATH), httpx)


async def with_aiohttp(aiohttp, server):
    tls = create_default_context(cafile=authority_file(server.http))
    async with aiohttp.ClientSession() as session, session.get(server.https + PATH, ssl=tls) as response:
        return [(await response.json())["http_version"]]
