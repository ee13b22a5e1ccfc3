"""CA bundle by default (Linux)

A program made one GET, and every source of certificate authorities was noted that Python's `ssl` was given, or that
was read from a file: `system` for those of the machine, or the package that brings its own. The latter know nothing
of an authority that an administrator installed.
"""

from tests.support.authorities import trust_of

QUESTION = "Which CAs does it trust by default: certifi's or the system's?"


def with_requests(requests, server):
    return trust_of(requests, server.https)


def with_httpx(httpx, server):
    return trust_of(httpx, server.https)


def with_aiohttp(aiohttp, server):
    return trust_of(aiohttp, server.https)
