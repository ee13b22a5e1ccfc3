"""Uses `REQUESTS_CA_BUNDLE`, `CURL_CA_BUNDLE`

A program was started with one of the variables naming the server's certificate authority, and made one GET: those
with which it trusted the server.
"""

from tests.support.authorities import is_trusted
from tests.support.authority import authority_file

QUESTION = "Does it use REQUESTS_CA_BUNDLE and CURL_CA_BUNDLE?"
ANSWERS = {("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"): ("yes", "both"), (): ("no", "neither"), ...: ("partly", "{}")}


NAMES = ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"]


def with_requests(requests, server):
    authority = authority_file(server.http)
    return [name for name in NAMES if is_trusted(requests, server.https, **{name: authority})]


def with_httpx(httpx, server):
    authority = authority_file(server.http)
    return [name for name in NAMES if is_trusted(httpx, server.https, **{name: authority})]


def with_aiohttp(aiohttp, server):
    authority = authority_file(server.http)
    return [name for name in NAMES if is_trusted(aiohttp, server.https, **{name: authority})]
