"""Default CA store

Where the certificate authorities come from on Linux: `system` for those of the machine, or the package that brings
them. An authority that an administrator installed is known to one of the two alone.
"""

from tests.support.authorities import trust_of

QUESTION = "Which CAs does it trust by default: certifi's or the system's?"


def with_httpx(httpx, server):
    return trust_of(httpx, server.https)


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
